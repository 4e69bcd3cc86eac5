#if os(Linux)
    /// Stands in for the function with which libgit2, where it is built on mbedTLS, decodes the machine's
    /// certificate authorities at its start: four fifths of the instructions of a short run.
    ///
    /// guardhook makes no connection through libgit2, so nothing ever asks for them. The dynamic linker takes the
    /// executable's symbol before the library's; a libgit2 on another TLS library never looks for it.
    @_cdecl("mbedtls_x509_crt_parse_file")
    package func parseNoCertificates(_ chain: UnsafeMutableRawPointer?, _ path: UnsafePointer<CChar>?)
        -> Int32
    { 0 }
#endif

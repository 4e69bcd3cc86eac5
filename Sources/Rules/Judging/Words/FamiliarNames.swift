/// Names whose first letter is always written one way, so that no case rule is about them.
///
/// Only names that are no common word besides: a subject that begins with `Go` or `Make` is judged.
enum FamiliarNames {
    /// Written with a capital even in the middle of a sentence.
    static let alwaysCapital = words(
        """
        Airflow Alembic Alpine Amazon Anaconda Android Angular Ansible Anthropic Apache Apple April Arabic Arch
        Artifactory Asana Asia August Azure Babel Bash Bazel Berlin Bitbucket Black Bokeh Boost Bootstrap Bourne
        Brazil Brazilian Bundler Canada Cargo Cassandra Celery Chef China Chinese Chrome Chromium Clang Claude
        Clojure Cloudflare Codecov Conda Confluence Consul Coverity Cython Dart Databricks Datadog Debian December
        Dependabot Discord Django Docker Dockerfile Doxygen Drupal Eclipse Elasticsearch Electron Elixir Emacs
        English Erlang Eslint Etherscan Europe European Excel Facebook February Fedora Figma Firebase Firefox Flask
        Flutter Fortran France French Friday Gemini Gentoo Gerrit German Germany Gitea Gitlab Gmail Google Gradle
        Grafana Gunicorn Hadoop Hangul Haskell Helm Heroku Hibernate Homebrew Hugo India Indian Intel Internet
        Istio Italian Jackson Jakarta January Japan Japanese Java Javadoc Jedi Jekyll Jenkins Jersey Jinja Jira
        July June Jupyter Kafka Kaggle Keras Keycloak Kibana Korea Korean Kotlin Kubernetes Laravel Lambda Latin
        Linux Logstash London Lua Makefile March Markdown Matplotlib Maven Mercurial Mesos Microsoft Monday
        Mongo Mozilla Nagios Netlify Netty Next November Nuxt Numba Nvidia October Ollama Oracle Pandas Parquet
        Perl Plotly Podman Poetry Polish Portuguese Postgres Postman Poppler Prometheus Puppet Pydantic Pylint
        Pyodide Pyright Pytest Python Qt Rails React Redis Redshift Redux Ruby Russian Rust Safari Sanskrit Saturday
        Scala Selenium Sentry Seoul September Shopify Singapore Slack Snowflake Solaris Solr Spain Spanish Spark
        Sphinx Splunk Sqlite Stripe Sunday Svelte Swift Tailwind Telegram Tensorflow Terraform Thai Thursday
        Tokyo Tomcat Toronto Travis Tuesday Turkish Twilio Twitter Typescript Ubuntu Ukraine Unicode Unix Uvicorn
        Vagrant Valgrind Vietnamese Vim Visual Vite Vue Vulkan Webpack Wednesday Wikipedia Windows Xcode Yocto
        Zendesk Zookeeper Zulip Clippy Cygwin Darwin Ninja Meson Gentoo Kyoto Gnome Wayland Xen Hyper Ceph Nova
        Swagger Toml Yaml Json Sudoku Fibonacci Levenshtein Huffman Gaussian Bayesian Boolean Euler Fourier
        """)

    /// Written small even at the beginning of a sentence.
    static let alwaysLower = words(
        """
        npm pip pipx uv git pytest mypy ruff tox flake8 numpy scipy pandas asyncio aiohttp curl bash zsh sudo systemd
        libgit2 libcurl glibc musl gcc clang cmake pkg-config apt yarn pnpm node nginx conda isort pylint pyproject
        setuptools virtualenv venv urllib3 requests argparse unittest doctest gh ssh rsync tmux vim jq sed awk grep
        ffmpeg rustc rustup cargo kubectl helm terraform dbt htop xargs ctags iconv zlib openssl pdb pickle docutils
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

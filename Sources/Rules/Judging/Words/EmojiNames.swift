/// The shortcodes that people begin commits with: those of gitmoji, and a few that are as common.
///
/// Only known ones: `:param:` and `:func:` are no pictures.
enum EmojiNames {
    static let known: Set<String> = Set(
        """
        art zap fire bug ambulance sparkles memo rocket lipstick tada white_check_mark lock closed_lock_with_key
        bookmark rotating_light construction green_heart arrow_down arrow_up pushpin construction_worker
        chart_with_upwards_trend recycle heavy_plus_sign heavy_minus_sign wrench hammer globe_with_meridians pencil2
        poop rewind twisted_rightwards_arrows package alien truck page_facing_up boom bento wheelchair bulb beers
        speech_balloon card_file_box loud_sound mute busts_in_silhouette children_crossing building_construction
        iphone clown_face egg see_no_evil camera_flash alembic mag label seedling triangular_flag_on_post
        goal_net dizzy wastebasket passport_control adhesive_bandage monocle_face coffin test_tube necktie
        stethoscope bricks technologist money_with_wings thread safety_vest airplane t-rex +1 -1 smile heart
        star warning x heavy_check_mark books book pencil sparkle ok_hand muscle pray eyes thinking joy tada
        sos snake whale robot gear hammer_and_wrench broom soap shirt racehorse penguin apple checkered_flag
        ghost nail_care hankey non-potable_water up down new cop police_car clock mega bell key unlock
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

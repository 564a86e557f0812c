/// What a static host should send along with sealed files. A page cannot say these things of itself.
enum HostHeaders {
    private static let headers = [
        ("X-Robots-Tag", "noindex, nofollow, noarchive"), ("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store"),
        ("X-Frame-Options", "DENY"), ("X-Content-Type-Options", "nosniff"),
        ("Strict-Transport-Security", "max-age=31536000"), ("Content-Security-Policy", "frame-ancestors 'none'"),
    ]

    /// Sample files by name, for the hosts that people use most.
    static let samples: [(name: String, text: String)] = [
        (
            "nginx.conf",
            "# Inside the server block that serves the sealed files.\nlocation / {\n    autoindex off;\n"
                + headers.map { "    add_header \($0) \"\($1)\" always;\n" }.joined() + "}\n"
        ),
        (
            "apache.htaccess",
            "# As .htaccess beside the sealed files; needs mod_headers.\nOptions -Indexes\n"
                + headers.map { "Header always set \($0) \"\($1)\"\n" }.joined()
        ),
        ("netlify_headers", "# As _headers in the published folder of Netlify.\n" + listed),
        ("cloudflare_headers", "# As _headers in the published folder of Cloudflare Pages.\n" + listed),
    ]

    private static let listed = "/*\n" + headers.map { "  \($0): \($1)\n" }.joined()
}

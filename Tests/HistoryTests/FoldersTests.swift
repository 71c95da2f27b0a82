import History
import Testing

@Suite struct FoldersTests {
    @Test(
        arguments: [
            ([:], nil, nil, nil),
            (["HOME": "/h"], "/h/.config/counsel", "/h/.local/share/counsel", "/h/.cache/counsel"),
            (["HOME": "/h/"], "/h/.config/counsel", "/h/.local/share/counsel", "/h/.cache/counsel"),
            (["HOME": "/"], "/.config/counsel", "/.local/share/counsel", "/.cache/counsel"),
            (["HOME": ""], nil, nil, nil),
            (["HOME": "h"], nil, nil, nil),
            (["HOME": "~"], nil, nil, nil),
            (["XDG_DATA_HOME": "/d"], nil, "/d/counsel", nil),
            (["HOME": "h", "XDG_CACHE_HOME": "/c//"], nil, nil, "/c/counsel"),
            (
                ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "/e"],
                "/c/counsel", "/d/counsel", "/e/counsel"
            ),
            (
                ["HOME": "/h", "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "d", "XDG_CACHE_HOME": "./e"],
                "/h/.config/counsel", "/h/.local/share/counsel", "/h/.cache/counsel"
            ),
            (["HOME": "/å b", "XDG_DATA_HOME": "/日本"], "/å b/.config/counsel", "/日本/counsel", "/å b/.cache/counsel"),
        ] as [([String: String], String?, String?, String?)])
    func place(environment: [String: String], configuration: String?, data: String?, cache: String?) {
        let folders = Folders(environment: environment)
        #expect(folders.configuration == configuration)
        #expect(folders.data == data)
        #expect(folders.cache == cache)
    }
}

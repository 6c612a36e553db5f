namespace Assistant.Tests.Shared;

/// <summary>The machine's own Chromium; the tests download none.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>A browser for tests: no sandbox (root has none), no network of its own.</summary>
    public static string[] Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <exception cref="FileNotFoundException">There is none; the message says what to install.</exception>
    public static string Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Prepend("/usr/bin")
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("These tests need Chromium: infra/test.sh installs it, or apt-get install chromium.");
}

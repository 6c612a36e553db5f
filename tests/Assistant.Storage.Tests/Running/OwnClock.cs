using System.Globalization;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Running;

/// <summary>The time of day that one program is told by the system, which can be set while it runs, as an administrator or a time server sets it.</summary>
/// <remarks>libfaketime answers the program's calls for the time of day; the clock that only counts on is left alone, as the system leaves it.</remarks>
internal sealed class OwnClock : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public OwnClock() => Shift(TimeSpan.Zero);

    /// <summary>What a shell must say before it starts the program.</summary>
    public string Shell => $"export LD_PRELOAD={Library} FAKETIME_TIMESTAMP_FILE={File} FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_DONT_RESET=1";

    private string File => Path.Combine(_folder.FullName, "clock");

    private static string Library => Directory.GetDirectories("/usr/lib")
        .Select(folder => Path.Combine(folder, "faketime", "libfaketimeMT.so.1"))
        .FirstOrDefault(System.IO.File.Exists)
        ?? throw new InvalidOperationException("This test sets a program's clock with libfaketime: run infra/test.sh, or install the package faketime.");

    /// <summary>From now on the program's time of day is the system's and so much more, or less.</summary>
    public void Shift(TimeSpan by)
    {
        // Put in place at once: the program may read it at any time.
        System.IO.File.WriteAllText(File + ".new", by.TotalSeconds.ToString("+0;-0;+0", CultureInfo.InvariantCulture) + "\n");
        System.IO.File.Move(File + ".new", File, overwrite: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Host.Tests;

/// <summary>Keys the host makes for itself.</summary>
public sealed class KeyFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-keys-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_key_is_its_own_users_alone_and_found_again()
    {
        var key = KeyFiles.ReadOrMake(_folder.FullName, "a.key", NullLogger.Instance);

        Assert.Equal(32, Convert.FromBase64String(key!).Length);
        Assert.Equal(key, KeyFiles.ReadOrMake(_folder.FullName, "a.key", NullLogger.Instance));
        Assert.NotEqual(key, KeyFiles.ReadOrMake(_folder.FullName, "another.key", NullLogger.Instance));
        Assert.All(_folder.GetFiles(), file => Assert.True(OperatingSystem.IsWindows() || file.UnixFileMode == (UnixFileMode.UserRead | UnixFileMode.UserWrite), $"{file.Name}: {file.UnixFileMode}"));
    }
}

using Assistant.Storage.Pausing;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Storage.Tests.Pausing;

public sealed class PauseSwitchTests : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_pause_reaches_every_instance_within_a_second_and_ends_so()
    {
        var time = new FakeTimeProvider(Given.Noon);
        await using var one = Records.Open(_folder.FullName, time);
        await using var other = Records.Open(_folder.FullName, time);
        var (here, there) = (one.GetRequiredService<PauseSwitch>(), other.GetRequiredService<PauseSwitch>());
        Assert.Null(await there.MessageAsync());

        await here.PauseAsync("Back on Monday.");

        Assert.Equal("Back on Monday.", await here.MessageAsync());
        Assert.Null(await there.MessageAsync());
        time.Advance(PauseSwitch.Fresh);
        Assert.Equal("Back on Monday.", await there.MessageAsync());
        Assert.True(await here.ResumeAsync());
        Assert.False(await here.ResumeAsync());
        time.Advance(PauseSwitch.Fresh);
        Assert.Null(await there.MessageAsync());
    }
}

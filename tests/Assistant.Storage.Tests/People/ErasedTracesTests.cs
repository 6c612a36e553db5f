using System.Diagnostics;
using System.Text;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.Schema;
using Assistant.Storage.Databases;
using Assistant.Storage.Outages;
using Assistant.Storage.People;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.People;

/// <summary>What was erased is not to be read in the files of the embedded database either.</summary>
public sealed class ErasedTracesTests : IDisposable
{
    private const string Word = "Zorbatol";

    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_word_that_was_erased_stands_in_no_file_after_the_end()
    {
        await using (var services = await SaidAsync())
        {
            await services.GetRequiredService<PersonalRecords>().ForgetAsync("u1", null);
        }

        Assert.Equal(0, await TracesAsync());
    }

    [Fact]
    public async Task A_word_that_was_erased_stands_in_no_file_while_the_program_runs()
    {
        await using var services = await SaidAsync();
        Assert.NotEqual(0, await TracesAsync());

        await services.GetRequiredService<PersonalRecords>().ForgetAsync("u1", null);

        await Until.TrueAsync(async () => await TracesAsync() == 0);
    }

    [Fact]
    public async Task Who_reads_meanwhile_reads_on_and_the_word_goes_once_they_have_read()
    {
        await using var services = await SaidAsync();
        var database = services.GetRequiredService<IDatabase>();
        await database.ReadAsync(async session =>
        {
            await session.ExecuteAsync("BEGIN DEFERRED");
            var before = await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM transcript_entries");
            await services.GetRequiredService<PersonalRecords>().ForgetAsync("u1", null);
            await services.GetRequiredService<OutageInbox>().BeginAsync("c2", "u2");

            Assert.Equal((50, 50), (before, await session.FirstOrDefaultAsync<long>("SELECT count(*) FROM transcript_entries")));
            await session.ExecuteAsync("COMMIT TRANSACTION");
            return true;
        });

        await Until.TrueAsync(async () => await TracesAsync() == 0);
    }

    private async Task<ServiceProvider> SaidAsync()
    {
        var services = Records.Open(_folder.FullName);
        var inbox = services.GetRequiredService<OutageInbox>();
        await inbox.BeginAsync("c1", "u1");
        for (var i = 0; i < 50; i++)
        {
            await inbox.AddAsync(new TranscriptEntry("c1", "u1", $"a{i}", 0, new SharedJson(Encoding.UTF8.GetBytes($$"""{"text":"my cousin {{Word}} {{i}}"}"""))));
        }

        return services;
    }

    /// <summary>How often the word stands in all the files there are. Another process reads them: one that closes a file lets go of all its locks on it.</summary>
    private async Task<int> TracesAsync()
    {
        var start = new ProcessStartInfo("cat", _folder.GetFiles("assistant.db*").Select(file => file.FullName)) { RedirectStandardOutput = true };
        using var cat = Process.Start(start)!;
        using var bytes = new MemoryStream();
        await cat.StandardOutput.BaseStream.CopyToAsync(bytes);
        await cat.WaitForExitAsync();
        return Encoding.Latin1.GetString(bytes.ToArray()).Split(Word).Length - 1;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Host.Tests.Support;
using Assistant.RuleBase.Importing;
using Microsoft.AspNetCore.Builder;

namespace Assistant.Host.Tests.Documents;

/// <summary>The sentence a claim rests on: quoted where its hash fits the sheet, and never otherwise.</summary>
public sealed partial class CitedSentencesTests : IAsyncLifetime, IDisposable
{
    private const string Name = "sanctions-alignment";
    private const string Sentence = "Ports that stay open keep a small island talking to everybody.";

    private readonly RulesCopy _rules = new();
    private WebApplication _host = null!;
    private HttpClient _client = null!;

    /// <summary>A host over a copy of the rules in whose sheet one hash is that of our own sentence.</summary>
    public async Task InitializeAsync()
    {
        var sheet = Path.Combine("documents", Name + ".yaml");
        _rules.Write(sheet, First().Replace(_rules.Read(sheet), $"locator: p1.s1, sha256: \"{SentenceHash.Of(Sentence)}\""));
        Directory.CreateDirectory(Texts);
        _host = Program.Build(Args(Texts));
        await _host.StartAsync();
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(_host.Urls.Single()) };
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _rules.Dispose();
    }

    [Fact]
    public async Task A_sentence_is_quoted_where_its_hash_fits_and_not_where_it_differs()
    {
        Assert.Equal("away", (await FindAsync("p1.s1")).GetProperty("standing").GetString());

        await File.WriteAllTextAsync(Path.Combine(Texts, Name + ".sentences.tsv"), $"locator\tsha256_16\ttext\np1.s1\t{new string('0', 16)}\t{Sentence}\np1.s2\tb951f900c0a38bfc\tNot what stood there.\n");
        var held = await FindAsync("p1.s1");
        Assert.Equal(("held", Sentence), (held.GetProperty("standing").GetString(), held.GetProperty("text").GetString()));
        var differs = await FindAsync("p1.s2");
        Assert.Equal("differs", differs.GetProperty("standing").GetString());
        Assert.Equal(JsonValueKind.Null, differs.GetProperty("text").ValueKind);

        File.Delete(Path.Combine(Texts, Name + ".sentences.tsv"));
        await File.WriteAllTextAsync(Path.Combine(Texts, Name + ".txt"), $"A heading\n\nOne thing first. {Sentence} Another after.\n");
        Assert.Equal("held", (await FindAsync("p1.s1")).GetProperty("standing").GetString());

        await File.WriteAllBytesAsync(Path.Combine(Texts, Name + ".txt"), [0xC3, 0x28, 0xFF]);
        Assert.Equal("away", (await FindAsync("p1.s1")).GetProperty("standing").GetString());
    }

    [Theory]
    [InlineData("p99.s1")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    public async Task A_place_the_rules_do_not_know_is_none(string position)
    {
        using var response = await _client.GetAsync(new Uri($"/api/documents/{Name}/sentences/{position}", UriKind.Relative));
        using var other = await _client.GetAsync(new Uri($"/api/documents/a-note/sentences/p1.s1", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (response.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start_with_a_sentence()
    {
        using var error = new StringWriter();

        var code = await Program.RunAsync(Args(Path.Combine(Texts, "nowhere")), error);

        Assert.Equal(1, code);
        Assert.Contains("Documents:Folder names a folder that is not there", error.ToString(), StringComparison.Ordinal);
    }

    private string Texts => Path.Combine(_rules.Data, "texts");

    private string[] Args(string texts) =>
    [
        "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning", "--Data:Folder", _rules.Data, "--Rules:Folder", _rules.Folder, "--Rules:Watch", "false",
        "--Documents:Folder", texts,
    ];

    private Task<JsonElement> FindAsync(string position) => _client.GetFromJsonAsync<JsonElement>(new Uri($"/api/documents/{Name}/sentences/{position}", UriKind.Relative));

    [GeneratedRegex("locator: p1\\.s1, sha256: \"[0-9a-f]{16}\"")]
    private static partial Regex First();
}

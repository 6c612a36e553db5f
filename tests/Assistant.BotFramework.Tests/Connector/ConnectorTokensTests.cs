using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.Connector;

/// <summary>How the bot gets its own token: from its authority alone, once, and by nothing but what is configured.</summary>
public sealed class ConnectorTokensTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-certificate-");

    private LocalIssuer _issuer = null!;

    public async Task InitializeAsync() => _issuer = await LocalIssuer.StartAsync();

    public async Task DisposeAsync()
    {
        await _issuer.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_by_secret_and_kept()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var tokens = Tokens(bot);

        var given = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(CancellationToken.None)));

        Assert.All(given, token => Assert.Equal(given[0], token));
        Assert.Equal("outbound-1", await tokens.GetAsync(CancellationToken.None));
        var form = _issuer.TokenForms.First();
        Assert.Equal(("https://api.botframework.com/.default", LocalIssuer.AppId, "password"), (form["scope"].Split(' ')[0], form["client_id"], form["client_secret"]));
    }

    [Fact]
    public async Task A_token_the_channel_did_not_take_is_replaced()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var tokens = Tokens(bot);
        var first = await tokens.GetAsync(CancellationToken.None);

        tokens.Forget(first);

        var second = await tokens.GetAsync(CancellationToken.None);
        Assert.NotEqual(first, second);
        Assert.Equal(second, await tokens.GetAsync(CancellationToken.None));
        Assert.Equal(2, _issuer.TokenRequests);
    }

    [Theory]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "of the file")]
    public async Task A_certificate_signs_in_place_of_a_secret_and_its_key_stays_here(string name, string? password)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var file = Path.Combine(_folder.FullName, name);
        if (name.EndsWith(".pfx", StringComparison.Ordinal))
        {
            await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, password));
        }
        else
        {
            await File.WriteAllTextAsync(file, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        }

        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, options =>
        {
            _issuer.Configure(options);
            (options.MicrosoftAppPassword, options.MicrosoftAppCertificateFile, options.MicrosoftAppCertificatePassword) = (null, file, password);
        });

        Assert.Equal("outbound-1", await Tokens(bot).GetAsync(CancellationToken.None));
        var form = Assert.Single(_issuer.TokenForms);
        Assert.DoesNotContain("client_secret", form.Keys);
        var checkedAssertion = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            IssuerSigningKey = new RsaSecurityKey(key), ValidIssuer = LocalIssuer.AppId, ValidateAudience = false,
        });
        Assert.True(checkedAssertion.IsValid, checkedAssertion.Exception?.Message);
    }

    [Fact]
    public async Task A_redirecting_authority_is_not_followed()
    {
        await using var elsewhere = await FakeChannel.StartAsync();
        _issuer.RedirectTo = $"{elsewhere.Url}/stolen";
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);

        await Assert.ThrowsAsync<ConnectorException>(() => Tokens(bot).GetAsync(CancellationToken.None));

        Assert.Equal(0, elsewhere.Waiting);
    }

    [Fact]
    public async Task A_refusing_authority_is_told_by_its_status_and_nothing_of_the_secret()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, options =>
        {
            _issuer.Configure(options);
            options.MicrosoftAppPassword = "a-wrong-secret";
        });

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => Tokens(bot).GetAsync(CancellationToken.None));

        Assert.Equal(400, refusal.Status);
        Assert.DoesNotContain("a-wrong-secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_there_is_no_token_is_said_once_and_known_to_a_supervisor_until_there_is_one_again()
    {
        var logs = new LogSink();
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure, logs: logs);
        var (tokens, health) = (Tokens(bot), bot.Services.GetRequiredService<ChannelHealth>());
        Assert.Null(health.Problem);

        _issuer.GivesNoTokens = true;
        await Assert.ThrowsAsync<ConnectorException>(() => tokens.GetAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ConnectorException>(() => tokens.GetAsync(CancellationToken.None));
        Assert.Contains("its authority refused (status 400, invalid_client)", health.Problem, StringComparison.Ordinal);
        Assert.Single(logs.Lines, line => line.Contains("the bot gets no token", StringComparison.Ordinal));

        _issuer.GivesNoTokens = false;
        await tokens.GetAsync(CancellationToken.None);
        Assert.Null(health.Problem);
        Assert.Single(logs.Lines, line => line.Contains("gets its token again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_who_wait_for_an_authority_that_gives_no_token_learn_it_together()
    {
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var (tokens, answered) = (Tokens(bot), new TaskCompletionSource());
        (_issuer.GivesNoTokens, _issuer.TokensHeld) = (true, answered.Task);

        var waiting = Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(CancellationToken.None)).ToList();
        answered.SetResult();

        foreach (var one in waiting)
        {
            Assert.Equal(400, (await Assert.ThrowsAsync<ConnectorException>(() => one)).Status);
        }

        Assert.Equal(1, _issuer.TokenRequests);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on_for_the_configured_resource()
    {
        await using var machine = await FakeMachine.StartAsync();
        await using var bot = await RunningBot.StartAsync(
            LambdaBot.Echo, options => (options.MicrosoftAppId, options.MicrosoftAppType) = (LocalIssuer.AppId, "UserAssignedMsi"));
        var tokens = Tokens(bot);

        Assert.Equal("of-the-machine", await tokens.GetAsync(CancellationToken.None));
        Assert.Equal("of-the-machine", await tokens.GetAsync(CancellationToken.None));

        var asked = Assert.Single(machine.Asked);
        Assert.Equal(("https://api.botframework.com", LocalIssuer.AppId, FakeMachine.Header), asked);
    }

    private static ConnectorTokens Tokens(RunningBot bot) => bot.Services.GetRequiredService<ConnectorTokens>();
}

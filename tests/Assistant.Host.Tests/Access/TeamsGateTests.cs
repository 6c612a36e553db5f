using Assistant.Bot.Teams;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Testing;
using Assistant.Host.Access;
using Assistant.Host.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Tests.Access;

/// <summary>In Teams the listed tenants' own members are served, and nobody else, before anything is done for them.</summary>
public sealed class TeamsGateTests : IAsyncLifetime
{
    private const string Refused = "set up for members of another organisation";

    private FakeTeams _teams = null!;

    public async Task InitializeAsync()
    {
        _teams = await FakeTeams.StartAsync();
        _teams.Members["ana"] = new { id = "ana", tenantId = "home", userRole = "user" };
        _teams.Members["guest"] = new { id = "guest", tenantId = "home", userRole = "guest" };
        _teams.Members["anonymous"] = new { id = "anonymous", userRole = "anonymous" };
        _teams.Members["visitor"] = new { id = "visitor", tenantId = "elsewhere", userRole = "user" };
    }

    public async Task DisposeAsync() => await _teams.DisposeAsync();

    [Theory]
    [InlineData("home", "ana", true)]
    [InlineData("HOME", "ana", true)]
    [InlineData("elsewhere", "ana", false)]
    [InlineData(null, "ana", false)]
    [InlineData("home", "guest", false)]
    [InlineData("home", "anonymous", false)]
    [InlineData("home", "visitor", false)]
    public async Task Members_of_a_listed_tenant_are_answered_and_others_told_why_not(string? tenant, string person, bool isServed)
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--Teams:AllowedTenants:0", "home"]);

        var reply = await _teams.SayAsync(host.Client, tenant, person);

        Assert.Equal(!isServed, reply.Contains(Refused, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_foreign_tenant_is_refused_before_anybody_is_looked_up_and_a_member_is_looked_up_once()
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--Teams:AllowedTenants:0", "home"]);

        await _teams.SayAsync(host.Client, "elsewhere", "ana");
        Assert.Empty(_teams.Asked);
        await _teams.SayAsync(host.Client, "home", "ana");
        await _teams.SayAsync(host.Client, "home", "ana");

        Assert.Equal(["ana"], _teams.Asked);
    }

    [Fact]
    public async Task Who_cannot_be_looked_up_is_not_let_in_and_may_try_again()
    {
        await using var host = await StartedHost.StartAsync(_teams.Settings);

        Assert.Contains("could not find out", await _teams.SayAsync(host.Client, "home", "new"), StringComparison.Ordinal);
        _teams.Members["new"] = new { id = "new", tenantId = "home", userRole = "user" };
        Assert.DoesNotContain("could not find out", await _teams.SayAsync(host.Client, "home", "new"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_tenant_bot_serves_its_own_tenant_without_a_list()
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--MicrosoftAppType", "SingleTenant", "--MicrosoftAppTenantId", "home"]);

        Assert.DoesNotContain(Refused, await _teams.SayAsync(host.Client, "home", "ana"), StringComparison.Ordinal);
        Assert.Contains(Refused, await _teams.SayAsync(host.Client, "elsewhere", "ana"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guests_may_be_let_in_by_setting()
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--Teams:AllowGuests", "true"]);

        Assert.DoesNotContain(Refused, await _teams.SayAsync(host.Client, "home", "guest"), StringComparison.Ordinal);
        Assert.Empty(_teams.Asked);
    }

    [Fact]
    public async Task An_invoke_of_a_stranger_is_forbidden()
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--Teams:AllowedTenants:0", "home"]);

        Assert.Equal("403", await _teams.SayAsync(host.Client, "elsewhere", "ana", "invoke"));
        Assert.Equal("403", await _teams.SayAsync(host.Client, "home", "guest", "invoke"));
    }

    [Theory]
    [InlineData("editMessage")]
    [InlineData("undeleteMessage")]
    public async Task Who_is_refused_a_message_is_refused_its_edit_too(string happened)
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--Teams:AllowedTenants:0", "home"]);

        Assert.Contains(Refused, await _teams.SayAsync(host.Client, "home", "guest"), StringComparison.Ordinal);
        Assert.Contains(Refused, await _teams.SayAsync(host.Client, "home", "guest", "messageUpdate", happened), StringComparison.Ordinal);
        Assert.Contains(Refused, await _teams.SayAsync(host.Client, "elsewhere", "ana", "messageUpdate", happened), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_a_member_is_answered()
    {
        await using var host = await StartedHost.StartAsync([.. _teams.Settings, "--Teams:AllowedTenants:0", "home"]);

        var reply = await _teams.SayAsync(host.Client, "home", "ana", "messageUpdate", "editMessage");

        Assert.NotEmpty(reply);
        Assert.DoesNotContain(Refused, reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("messageUpdate")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("invoke")]
    [InlineData("command")]
    [InlineData("commandResult")]
    [InlineData("suggestion")]
    [InlineData("handoff")]
    [InlineData("trace")]
    [InlineData("whatever comes next")]
    public async Task Whatever_a_guest_does_comes_no_further(string type)
    {
        Assert.False(await PassesAsync(new Activity { Type = type }));
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("messageDelete")]
    [InlineData("event", "ContinueConversation")]
    [InlineData("event", "CreateConversation")]
    public async Task What_asks_for_nothing_goes_on_without_a_look_at_the_roster(string type, string? name = null)
    {
        Assert.True(await PassesAsync(new Activity { Type = type, Name = name }));
    }

    /// <summary>Whether the gate lets it on, where nobody can be looked up.</summary>
    private static async Task<bool> PassesAsync(Activity activity)
    {
        using var gate = new TeamsGate(
            Options.Create(new TeamsOptions()), Options.Create(new BotFrameworkOptions { MicrosoftAppId = "bot" }), NullLogger<TeamsGate>.Instance);
        var passed = false;
        var adapter = new TestAdapter(Channels.Msteams);
        adapter.Use(gate);
        await adapter.ProcessActivityAsync(activity, (_, _) => Task.FromResult(passed = true));
        return passed;
    }
}

using Assistant.BotFramework.Schema;
using Assistant.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.EndToEnd.Tests;

/// <summary>What goes wrong around a conversation is said in plain words, and the conversation goes on where it can.</summary>
public sealed class TroubleTests(Stage stage) : IClassFixture<Stage>
{
    private const string Token = "**/api/directline/token";
    private const string Armenia = "How might Armenia respond to Russian trade pressure?";

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_said_and_tried_again()
    {
        await using var visit = await stage.VisitAsync(path: "/quality");
        await visit.Page.RouteAsync(Token, route => route.AbortAsync());
        await visit.Page.GotoAsync(stage.Address.ToString());
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The assistant cannot be reached just now");
        await visit.ShootAsync("trouble-unreachable");
        await Axe.AssertInOrderAsync(visit);

        await visit.Page.UnrouteAsync(Token);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(visit.Transcript.GetByText("Check the sources").First).ToBeVisibleAsync();
    }

    /// <summary>The sign-in itself is tried elsewhere, against an issuer: here it is played.</summary>
    [Fact]
    public async Task Who_signs_out_leaves_no_conversation_to_the_next_at_the_same_screen()
    {
        await using var visit = await stage.VisitAsync();
        await visit.ConnectedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeHiddenAsync();
        await visit.Page.RouteAsync(stage.Address.ToString(), async route =>
        {
            var response = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = response, Body = (await response.TextAsync()).Replace("data-account=\"none\"", "data-account=\"signed-in\"", StringComparison.Ordinal) });
        });
        await visit.Page.ReloadAsync();
        await visit.ConnectedAsync();
        Assert.NotNull(await visit.Page.EvaluateAsync<string?>("sessionStorage.getItem('assistant.session')"));

        await visit.Page.RouteAsync("**/signout", route => route.FulfillAsync(new() { Status = 503 }));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(visit.Tidings).ToContainTextAsync("Signing out did not work");
        await visit.ShootAsync("sign-out");

        await visit.Page.UnrouteAsync("**/signout");
        await visit.Page.RouteAsync("**/signout", route => route.FulfillAsync(new() { Status = 200 }));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/about");
        Assert.Null(await visit.Page.EvaluateAsync<string?>("sessionStorage.getItem('assistant.session')"));
    }

    [Fact]
    public async Task Who_is_forgotten_sees_nothing_more_of_what_was_said()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);
        var loads = 0;
        visit.Page.Load += (_, _) => loads++;

        await visit.AskAsync("forget me now");

        await Expect(visit.Transcript.GetByText("Erased: one answer with the questions").First).ToBeVisibleAsync();
        await Expect(visit.Transcript.GetByText("Armenia")).ToHaveCountAsync(0);
        await Expect(visit.Evidence).ToBeHiddenAsync();
        await visit.ShootAsync("forgotten");

        await visit.AskAsync("What can you do?");
        await Expect(visit.Transcript.GetByText("Check the sources").First).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        await Expect(visit.Transcript.GetByText("Erased: one answer").First).ToBeVisibleAsync();
        await visit.ConnectedAsync();
        Assert.Equal(2, loads); // once for the erasure, once by hand
    }

    [Fact]
    public async Task A_page_whose_conversation_had_to_make_room_goes_on()
    {
        await using var host = await RunningHost.StartAsync("--DirectLine:MaxConversations", "2");
        await using var first = await stage.VisitAsync(host: host.Address);
        await first.AskAsync(Armenia);
        await Expect(first.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);

        await using var second = await stage.VisitAsync(host: host.Address);
        await second.ConnectedAsync();
        await using var third = await stage.VisitAsync(host: host.Address);
        await third.ConnectedAsync();
        await first.AskAsync("And if it is comprehensive?");

        await Expect(first.Evidence.Locator(".asked")).ToHaveTextAsync("And if it is comprehensive?");
        await Expect(first.Transcript.Locator("button", new() { HasTextString = "Show the evidence" })).ToHaveCountAsync(2); // no answer is shown twice
    }

    [Fact]
    public async Task Too_many_conversations_are_said_with_the_time_to_wait()
    {
        await using var host = await RunningHost.StartAsync("--Limits:ConversationsPerMinute", "1");
        await using var first = await stage.VisitAsync(host: host.Address);
        await first.ConnectedAsync();

        await using var second = await stage.VisitAsync(host: host.Address);
        await Expect(second.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("A new one can begin in");
        await second.ShootAsync("trouble-many");
        await Axe.AssertInOrderAsync(second);
    }

    [Fact]
    public async Task A_question_too_long_stays_in_the_box_and_its_length_is_said()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync(new string('x', 2_001));

        await Expect(visit.Tidings).ToContainTextAsync("That is 2,001 characters; I read 2,000 at a time.");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message input box" })).ToHaveValueAsync(new string('x', 2_001));
        await visit.ShootAsync("trouble-long");
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);
        await Expect(visit.Tidings).ToBeEmptyAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Being_offline_is_said_at_once_and_being_back_too()
    {
        await using var visit = await stage.VisitAsync();
        await visit.ConnectedAsync();

        await visit.Page.Context.SetOfflineAsync(true);
        await Expect(visit.Tidings).ToContainTextAsync("You are offline.");
        await visit.ShootAsync("trouble-offline");
        await Axe.AssertInOrderAsync(visit);
        await visit.Page.Context.SetOfflineAsync(false);
        await Expect(visit.Tidings).ToHaveTextAsync("Back again.");
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);
    }

    [Fact]
    public async Task A_host_that_stops_and_starts_is_waited_for_and_the_conversation_goes_on()
    {
        var host = await RunningHost.StartAsync();
        await using var visit = await stage.VisitAsync(host: host.Address);
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);

        var start = await host.StopAsync();
        await visit.AskAsync("What do you know about Serbia?");
        await Expect(visit.Transcript.GetByText("Sending").Last).ToBeVisibleAsync();
        await Expect(visit.Tidings).ToContainTextAsync("Reconnecting – what was said stays here.");
        await visit.ShootAsync("trouble-stopped");
        await using var again = await start();
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("What do you know about Serbia?");
        await visit.AskAsync("And Moldova?");
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("And Moldova?");
        await Expect(visit.Transcript.GetByText("What do you know about Serbia?", new() { Exact = true })).ToHaveCountAsync(1);
        await Expect(visit.Transcript.GetByRole(AriaRole.Button, new() { Name = "Show the evidence" })).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task What_the_assistant_says_unasked_appears_and_what_it_changes_or_takes_back_does_so_in_its_place()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);
        string? said = null;

        await stage.SpeakAsync(visit, async (turn, token) => said = (await turn.SendActivityAsync("The rules are being renewed.", cancellationToken: token))!.Id);
        await Expect(visit.Transcript.GetByText("The rules are being renewed.", new() { Exact = true })).ToBeVisibleAsync();
        await stage.SpeakAsync(visit, (turn, token) => turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = said, Text = "The rules were renewed." }, token));
        await Expect(visit.Transcript.GetByText("The rules were renewed.", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(visit.Transcript.GetByText("The rules are being renewed.", new() { Exact = true })).ToHaveCountAsync(0);
        await stage.SpeakAsync(visit, (turn, token) => turn.DeleteActivityAsync(said!, token));
        await Expect(visit.Transcript.GetByText("The rules were renewed.", new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(visit.Transcript.GetByText("Armenia would most plausibly").First).ToBeAttachedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_conversation_whose_time_is_over_gives_way_to_a_new_one_on_reload()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);

        await visit.Page.RouteAsync("**/tokens/refresh", route => route.FulfillAsync(new()
        {
            Status = 403, ContentType = "application/json", Body = """{"error":{"code":"TokenExpired","message":"Token has expired"}}""",
        }));
        await visit.Page.ReloadAsync();
        await Expect(visit.Tidings).ToHaveTextAsync("The earlier conversation has expired, so this is a new one.");
        await Expect(visit.Page.Locator("#welcome")).ToBeVisibleAsync();
        await visit.ConnectedAsync();
    }

    [Fact]
    public async Task A_duplicated_tab_begins_its_own_conversation_and_takes_nothing_from_the_first()
    {
        await using var visit = await stage.VisitAsync();
        await visit.AskAsync(Armenia);
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync(Armenia);
        var kept = await visit.Page.EvaluateAsync<string>("sessionStorage.getItem('assistant.session')");

        var second = await visit.Page.Context.NewPageAsync();
        await second.AddInitScriptAsync($"sessionStorage.setItem('assistant.session', {System.Text.Json.JsonSerializer.Serialize(kept)})");
        await second.GotoAsync(stage.Address.ToString());
        await Expect(second.Locator("#welcome")).ToBeVisibleAsync();
        await Expect(second.GetByText("Check the sources").First).ToBeVisibleAsync();
        await Expect(second.GetByText("Armenia would most plausibly")).ToHaveCountAsync(0);

        await visit.Page.BringToFrontAsync();
        await visit.AskAsync("What do you know about Serbia?");
        await Expect(visit.Evidence.Locator(".asked")).ToHaveTextAsync("What do you know about Serbia?");
        Assert.Empty(visit.Complaints);
    }
}

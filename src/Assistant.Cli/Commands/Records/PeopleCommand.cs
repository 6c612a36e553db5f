using System.CommandLine;
using Assistant.Cli.Records;
using Assistant.Storage.People;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant people</c>: what is kept of a person.</summary>
internal static class PeopleCommand
{
    public static Command Create(CliConsole console, ContentOptions content) => new("people", "What is kept of a person: given out, erased, or held.")
    {
        Export(console, content),
        Forget(console, content),
        Hold(console, content),
        Release(console, content),
    };

    private static Command Export(CliConsole console, ContentOptions content)
    {
        var (user, channel) = (User(), Channel());
        var hold = new Option<bool>("--hold") { Description = "Also delete nothing of this person from now on." };
        var output = new Option<string?>("--out") { Description = "Write it to this file.", HelpName = "FILE" };
        var command = new Command("export", "Gives everything kept of a person as JSON.") { user, channel, hold, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var people = records.GetRequiredService<PersonalRecords>();
            if (parsed.GetValue(hold))
            {
                await people.HoldAsync(parsed.GetValue(user)!, parsed.GetValue(channel), cancellationToken).ConfigureAwait(false);
            }

            var export = await people.ExportAsync(parsed.GetValue(user)!, parsed.GetValue(channel), cancellationToken).ConfigureAwait(false);
            await OutputFile.WriteAsync(console, parsed.GetValue(output), export.Json, cancellationToken).ConfigureAwait(false);
            await console.Error.WriteLineAsync(FormattableString.Invariant($"{export.Answers} answers and {export.Feedback} words of feedback")).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Forget(CliConsole console, ContentOptions content)
    {
        var (user, channel) = (User(), Channel());
        var hold = new Option<bool>("--hold") { Description = "Hold first: the wish is noted, and followed when the hold is released." };
        var command = new Command("forget", "Erases what is kept of a person, for good; the audit log stays sound.") { user, channel, hold };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var people = records.GetRequiredService<PersonalRecords>();
            if (parsed.GetValue(hold))
            {
                await people.HoldAsync(parsed.GetValue(user)!, parsed.GetValue(channel), cancellationToken).ConfigureAwait(false);
            }

            var erased = await people.ForgetAsync(parsed.GetValue(user)!, parsed.GetValue(channel), cancellationToken).ConfigureAwait(false);
            if (erased.IsHeld)
            {
                await console.Out.WriteLineAsync("nothing was erased: a hold is in force; see assistant people release and the setting Retention:Hold").ConfigureAwait(false);
                return parsed.GetValue(hold) ? ExitCodes.Done : ExitCodes.Wrong;
            }

            await console.Out.WriteLineAsync(FormattableString.Invariant(
                $"erased: {erased.Answers} answers, the words of {erased.Feedback} feedback, {erased.Conversations} memories of conversations")).ConfigureAwait(false);
            if (erased.HeldWithOthers > 0)
            {
                await console.Out.WriteLineAsync(FormattableString.Invariant(
                    $"kept: {erased.HeldWithOthers} memories of conversations shared with somebody under a hold; they go once that has ended and they have been kept long enough")).ConfigureAwait(false);
            }

            if (erased.HeldOn.Count == 0)
            {
                return ExitCodes.Done;
            }

            await console.Out.WriteLineAsync(
                $"not on {string.Join(", ", erased.HeldOn)}, where a hold is in force: the wish is noted there; see assistant people release").ConfigureAwait(false);
            return ExitCodes.Wrong;
        });
        return command;
    }

    private static Command Hold(CliConsole console, ContentOptions content)
    {
        var (user, channel) = (User(), Channel());
        var command = new Command("hold", "From now on nothing of a person is deleted, neither by time nor by wish.") { user, channel };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            await records.GetRequiredService<PersonalRecords>().HoldAsync(parsed.GetValue(user)!, parsed.GetValue(channel), cancellationToken).ConfigureAwait(false);
            await console.Out.WriteLineAsync("held: nothing of this person is deleted until assistant people release").ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Release(CliConsole console, ContentOptions content)
    {
        var (user, channel) = (User(), Channel());
        var command = new Command("release", "Ends a hold, and erases what the person wished to be erased meanwhile.") { user, channel };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = RecordsRun.Open(parsed, console, content);
            var erased = await records.GetRequiredService<PersonalRecords>().ReleaseAsync(parsed.GetValue(user)!, parsed.GetValue(channel), cancellationToken).ConfigureAwait(false)
                ?? throw new InputException("there is no hold on this person; a hold set for one channel is released for that channel");
            if (erased.IsHeld)
            {
                await console.Out.WriteLineAsync("not released: the setting Retention:Hold holds everybody, and the person wished to be erased meanwhile; release it once that has ended").ConfigureAwait(false);
                return ExitCodes.Wrong;
            }

            await console.Out.WriteLineAsync(FormattableString.Invariant($"released; erased as wished meanwhile: {erased.Answers} answers")).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Argument<string> User() => new("user") { Description = "The person's identifier in the channel, as an export or the channel names it." };

    private static Option<string?> Channel() => new("--channel") { Description = "Only on this channel, such as directline or msteams.", HelpName = "ID" };
}

using System.CommandLine;
using System.Text.Json;

namespace Assistant.Cli.Commands;

/// <summary><c>assistant data remove</c>: figures of this machine, gone.</summary>
internal static class DataRemoveCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var name = new Argument<string>("name") { Description = "As `assistant data list` shows it." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("remove", "Takes figures away; the shipped ones count again. Those a host answered with stay in its data folder, under rules/figures, as long as it keeps these answers.") { name, json };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(name);
            var store = content.Figures(parsed, console);
            try
            {
                if (!store.Remove(wanted))
                {
                    throw new InputException($"there are no figures named {wanted}; see assistant data list");
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new InputException($"{store.Folder}: the figures cannot be taken away; check that you may write there");
            }

            console.Out.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { removed = wanted }) : $"{wanted} is gone; the shipped figures count again");
            return ExitCodes.Done;
        });
        return command;
    }
}

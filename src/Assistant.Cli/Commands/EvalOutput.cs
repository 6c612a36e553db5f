using System.CommandLine;

namespace Assistant.Cli.Commands;

/// <summary>How an evaluation may be given: read, as JSON, and as a page besides.</summary>
internal sealed class EvalOutput
{
    private readonly Option<bool> _json = new("--json") { Description = "All figures as JSON." };
    private readonly Option<string?> _html = new("--html") { Description = "Also write a page with pictures to this file.", HelpName = "OUT" };

    public void AddTo(Command command)
    {
        command.Add(_json);
        command.Add(_html);
    }

    /// <summary>Gives the result in the ways asked for.</summary>
    /// <exception cref="InputException">The page cannot be written where it was asked for.</exception>
    public async Task GiveAsync(ParseResult parsed, CliConsole console, Func<string> json, Func<string> html, Action view, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_html) is { } path)
        {
            try
            {
                await File.WriteAllTextAsync(Path.GetFullPath(path, console.Folder), html(), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw new InputException($"--html {path}: cannot be written; check that its folder is there and that you may write to it");
            }
        }

        if (parsed.GetValue(_json))
        {
            await console.Out.WriteLineAsync(json()).ConfigureAwait(false);
        }
        else
        {
            view();
        }
    }
}

using Assistant.RuleBase.Comparing;
using Spectre.Console;

namespace Assistant.Cli.Comparing;

/// <summary>A comparison for people: by kind, each entry with what changed in words.</summary>
internal sealed class DiffView(IAnsiConsole screen)
{
    private const int Indent = 2;

    public void Show(BaseDiff diff)
    {
        if (diff.Changes.Count == 0)
        {
            screen.Write(new Text($"{diff.Before} and {diff.After} say the same.\n"));
            return;
        }

        screen.Write(new Text($"{diff.Before} to {diff.After}: {Asked(diff.Demands)}\n"));
        foreach (var kind in diff.Changes.GroupBy(c => c.Kind))
        {
            screen.Write(new Text($"\n{Heading(kind.Key)}\n", new Style(decoration: Decoration.Bold)));
            foreach (var change in kind)
            {
                Show(change);
            }
        }
    }

    private void Show(EntryChange change)
    {
        screen.Write(new Padder(new Text($"{change.Change.ToString().ToLowerInvariant()}: {change.Id}", Style(change.Change))).Padding(Indent, 0, 0, 0));
        foreach (var line in change.Fields.Select(f => f.Words).Prepend(change.Words).Where(w => w.Length > 0))
        {
            screen.Write(new Padder(new Text(line)).Padding(2 * Indent, 0, 0, 0));
        }
    }

    private static string Asked(VersionPart part) => part switch
    {
        VersionPart.None => "nothing an answer could show; no new version needed",
        VersionPart.Patch => "asks for a patch version, no ranking moves",
        VersionPart.Minor => "asks for a minor version, rankings may move",
        _ => "asks for a major version, an identifier is gone or means something else",
    };

    private static string Heading(ComparedKind kind) => kind switch
    {
        ComparedKind.Rule => "Rules",
        ComparedKind.Response => "Responses",
        ComparedKind.Companion => "Notes beside every response",
        ComparedKind.Outside => "Responses not discussed",
        ComparedKind.Factor => "Factors",
        ComparedKind.Hedge => "Hedge classes",
        ComparedKind.Indicator => "Indicators",
        ComparedKind.Word => "Words of a question",
        ComparedKind.Document => "Documents",
        ComparedKind.Episode => "Past cases",
        ComparedKind.Scenario => "Reference scenarios",
        ComparedKind.Parameter => "Parameters of the method",
        ComparedKind.Figures => "Figures of states",
        ComparedKind.State => "States",
        _ => "Organisations",
    };

    private static Style Style(ChangeKind change) => change switch
    {
        ChangeKind.Added => new Style(Color.Green),
        ChangeKind.Changed => new Style(Color.Yellow),
        _ => new Style(Color.Red),
    };
}

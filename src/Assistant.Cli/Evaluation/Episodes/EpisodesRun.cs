using Assistant.Scoring;
using Assistant.Scoring.Evaluation;

namespace Assistant.Cli.Evaluation.Episodes;

/// <summary>Evaluates rankings over coded cases.</summary>
internal sealed class EpisodesRun(CompiledRuleBase compiled, CliConsole console)
{
    /// <summary>Evaluates the cases of some files, or without any the rule base's own, leave-one-out.</summary>
    /// <param name="files">Paths as the caller named them.</param>
    /// <param name="step">Called as work goes on.</param>
    /// <param name="cancellationToken">Ends the work between steps.</param>
    /// <exception cref="InputException">A file cannot be read, or none of its cases can be ranked.</exception>
    public EpisodesResult Of(IReadOnlyList<string> files, Action step, CancellationToken cancellationToken)
    {
        var reader = new CodedEpisodes(compiled.Snapshot);
        var episodes = files.Count == 0 ? compiled.Snapshot.Episodes : [.. files.SelectMany(f => reader.Read(f, console))];
        if (!episodes.Any(e => compiled.Snapshot.States.ContainsKey(compiled.Snapshot.Sanctions.Successors.GetValueOrDefault(e.State, e.State))))
        {
            throw new InputException("no case names a state of the base; write ISO 3166-1 alpha-3 codes or English names");
        }

        var source = files.Count == 0
            ? "The rule base's own coded cases, each foretold from the others"
            : $"Coded cases of {string.Join(", ", files.Select(f => f == "-" ? "standard input" : Path.GetFileName(f)))}, foretold from the rule base's own";
        return new EpisodesResult(source, compiled.Snapshot, EpisodeEvaluation.Run(compiled, episodes, Stepped), ScoreGaps.Run(compiled, Stepped));

        void Stepped()
        {
            cancellationToken.ThrowIfCancellationRequested();
            step();
        }
    }
}

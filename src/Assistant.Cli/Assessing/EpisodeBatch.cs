using Assistant.Cli.Batch;

namespace Assistant.Cli.Assessing;

/// <summary>Assesses a table of episodes on every core; one object per row, in the order of the rows.</summary>
internal sealed class EpisodeBatch(CaseAssessor assessor, CliConsole console)
{
    /// <summary>Writes one object per row.</summary>
    /// <exception cref="InputException">The table has no usable header.</exception>
    public void Run(BoundedLines lines, CancellationToken cancellationToken)
    {
        var progress = new BatchProgress(console);
        var rows = new EpisodeTable(lines).Rows()
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(Assess);
        foreach (var row in rows)
        {
            console.Out.WriteLine(row);
            console.Out.Flush();
            progress.Step();
        }

        progress.End();
    }

    private string Assess(EpisodeRow row)
    {
        try
        {
            return AssessmentJson.OfRow(row.Id, assessor.Assess(row.Read()));
        }
        catch (InputException wrong)
        {
            return new RowFault(row.Id, row.Line, wrong.Message).ToJson();
        }
#pragma warning disable CA1031 // One row that fails must not take the others with it.
        catch (Exception failed) when (failed is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new RowFault(row.Id, row.Line, $"the row could not be assessed ({failed.GetType().Name})").ToJson();
        }
    }
}

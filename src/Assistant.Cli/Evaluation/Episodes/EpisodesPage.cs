namespace Assistant.Cli.Evaluation.Episodes;

internal static class EpisodesPage
{
    public static string Of(EpisodesResult result) => result.Source;
}

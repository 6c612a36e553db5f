namespace Assistant.Cli.Evaluation.Questions;

internal static class QuestionsPage
{
    public static string Of(QuestionsResult result) => result.Source;
}

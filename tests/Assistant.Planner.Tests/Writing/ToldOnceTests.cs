using Assistant.Planner.Questions;
using Assistant.Planner.Writing;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Tests.Writing;

public sealed class ToldOnceTests
{
    [Fact]
    public void A_figure_is_the_reason_of_one_sentence_only()
    {
        foreach (var state in Some.Base.States.Values.Where(s => s.Class == StateClass.Smaller).Select(s => s.State.Iso3).Take(60))
        {
            var told = Some.Draft(Some.Findings(Some.Case(state, ranges: false))).Sentences
                .Where(s => s.Cites.Any(c => c is Cite.Effect))
                .SelectMany(s => s.Cites.OfType<Cite.Data>().Select(d => d.Figure).Distinct())
                .ToArray();

            Assert.Equal(told.Distinct(), told);
        }
    }

    [Fact]
    public void No_sentence_is_told_twice()
    {
        var question = Some.Question() with { Form = QuestionForm.Usual with { Kind = FormKind.Detailed } };
        var texts = Some.Draft(Some.Found(question), question).Sentences.Select(s => s.Text).ToArray();

        Assert.Equal(texts.Distinct(), texts);
    }

    [Fact]
    public void Asked_for_all_there_is_an_answer_ranks_all_ten_and_tells_more_reasons()
    {
        var detailed = Some.Question() with { Form = QuestionForm.Usual with { Kind = FormKind.Detailed } };

        var (usual, all) = (Texts(Some.Question()), Texts(detailed));

        Assert.Equal(10, all.Count(t => t.Contains("(range ", StringComparison.Ordinal)));
        Assert.InRange(all.Length, usual.Length + 10, 200);

        static string[] Texts(Question question) => [.. Some.Draft(Some.Found(question), question).Sentences.Select(s => s.Text)];
    }
}

using System.Text.Json.Nodes;
using Assistant.Planner.Answers;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>What no model may change.</summary>
internal static class AnswersAgree
{
    /// <summary>Everything but the wording of sentences, caveats and the trace is the same, byte for byte.</summary>
    public static void OnAllButWording(Answer plain, Answer modelled)
    {
        Assert.Equal(Bare(plain).ToJsonString(), Bare(modelled).ToJsonString());
        Assert.Equal(plain.Sentences.Select(s => string.Join(',', s.Cites)), modelled.Sentences.Select(s => string.Join(',', s.Cites)));
        Assert.All(modelled.Sentences, s => Assert.NotEmpty(s.Cites));
    }

    private static JsonObject Bare(Answer answer)
    {
        var json = JsonNode.Parse(AnswerJson.Serialize(answer))!.AsObject();
        foreach (var name in new[] { "answerId", "trace", "sentences", "headline", "caveats" })
        {
            json.Remove(name);
        }

        return json;
    }
}

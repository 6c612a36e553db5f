using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Plans;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Planning;

/// <summary>Asks a language model for further look-ups, as function calls in the planner's step vocabulary; only calls that hold become steps.</summary>
internal sealed class ModelPlanner
{
    private readonly LanguageModel _model;
    private readonly LookUpCheck _check;
    private readonly IReadOnlyList<KernelFunction> _functions;
    private readonly string _subjects;
    private readonly string _options;

    /// <param name="model">Whom to ask.</param>
    /// <param name="snapshot">What the steps may name.</param>
    /// <param name="functions">The planner's functions; those that look claims up are offered.</param>
    public ModelPlanner(LanguageModel model, RuleBaseSnapshot snapshot, IEnumerable<KernelFunction> functions)
    {
        _model = model;
        _check = new LookUpCheck(snapshot);
        _functions = [.. functions.Where(f => LookUpCheck.Offered.Contains($"{f.PluginName}.{f.Name}"))];
        _subjects = string.Join(", ", snapshot.Rules.Where(r => r.Status == RuleStatus.Stable).Select(r => r.Id[..r.Id.IndexOf('.', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal));
        _options = string.Join(", ", snapshot.Responses.Select(r => r.Id));
    }

    /// <summary>Whether a question that found nothing is one further look-ups can help.</summary>
    public bool Helps(Question question) => _model.Options.Plans && question.Intent == Intent.Topic;

    /// <returns>The plan, or null where nothing that holds was proposed.</returns>
    public async ValueTask<Plan?> ProposeAsync(Question question, ModelTurn turn)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["subjects"] = _subjects, ["options"] = _options, ["question"] = question.Text };
        var answer = await _model.AskAsync(
            PromptNames.PlanLookup, variables, s => s.FunctionChoiceBehavior = FunctionChoiceBehavior.Auto(_functions, autoInvoke: false), turn).ConfigureAwait(false);
        if (answer is null)
        {
            return null;
        }

        var calls = FunctionCallContent.GetFunctionCalls(answer).ToArray();
        var steps = calls.Length <= LookUpCheck.MostSteps ? calls.Select(_check.Step).ToArray() : [null];
        if (steps.Contains(null))
        {
            // One call out of place puts the others in doubt.
            turn.Failed(ModelFault.Unusable);
            return null;
        }

        return steps.Length == 0 ? null : new Plan([.. steps.OfType<PlanStep>()]);
    }
}

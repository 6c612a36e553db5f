using Assistant.Host.Answering;
using Assistant.Host.Rules;
using Assistant.Planner;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Maintain;

/// <summary>The released version a working copy is tried against.</summary>
internal sealed class ReleasedRules(
    RulesReader reader, AnswererFactory answerers, ServedRules served, IOptions<MaintainOptions> options, IOptions<DataOptions> data, IOptions<RulesOptions> rules)
{
    private readonly Lock _making = new();
    private (string Path, QuestionAnswerer Answerer)? _made;

    /// <summary>Its answerer.</summary>
    /// <returns>Null where there is none to try against.</returns>
    /// <exception cref="InvalidRulesException">The version that is configured cannot be used.</exception>
    public QuestionAnswerer? Answerer()
    {
        if (Path() is not { } path)
        {
            return null;
        }

        lock (_making)
        {
            _made = _made is { } made && made.Path == path ? made : (path, answerers.Create(reader.Read(path).Compiled));
            return _made.Value.Answerer;
        }
    }

    private string? Path()
    {
        if (options.Value.Released is { Length: > 0 } configured)
        {
            return System.IO.Path.GetFullPath(configured);
        }

        var serving = served.State.Serving.ToString();
        return rules.Value.History ? RuleHistory.Of(data.Value.Folder, reader.Path).Kept().FirstOrDefault(kept => kept.Version != serving)?.File : null;
    }
}

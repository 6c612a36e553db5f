using System.Runtime.InteropServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assistant.RuleBase.Loading.Yaml;

/// <summary>Builds a bounded node tree from parser events.</summary>
/// <remarks>
/// YamlDotNet's own <c>YamlStream</c> recurses without limit and ends the process on deep input; this walk refuses depth, size, aliases
/// and duplicate keys as it goes.
/// </remarks>
internal sealed class YamlTree
{
    /// <summary>A longer text seldom stands twice in a file.</summary>
    private const int LongestWord = 40;

    private readonly string _file;
    private readonly ProblemLog _problems;
    private readonly Parser _parser;

    /// <summary>Identifiers, hedges and versions stand in a file many times over: each is one string.</summary>
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlTree(RuleFile file, ProblemLog problems)
    {
        _problems = problems;
        _file = file.Path;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <returns>The root node, or null after a problem or for an empty file.</returns>
    public static YamlNode? Read(RuleFile file, ProblemLog problems)
    {
        var tree = new YamlTree(file, problems);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlRefusedException refused)
        {
            problems.AddBroken(refused.Place, refused.Code, refused.Message);
        }
        catch (YamlException fault)
        {
            // A tab is met where it stands, everything else where what it breaks begins.
            var at = fault.Message.Contains(" tab ", StringComparison.Ordinal) ? fault.End : fault.Start;
            problems.AddBroken(
                new FilePlace(file.Path, Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column)),
                ProblemCodes.Syntax,
                $"this is no YAML ({fault.Message.TrimEnd('.')}); check indentation, quotes and brackets");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException)
        {
            // The parser throws these for some open brackets, malformed tags and escapes instead of YamlException; the last event is the nearest place known.
            problems.AddBroken(tree.LastPlace, ProblemCodes.Syntax, "this is no YAML from here on; check brackets, quotes and tags (`!`)");
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        Expect<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is not DocumentStart)
        {
            return null;
        }

        _parser.MoveNext();
        var root = ReadNode(0);
        Expect<DocumentEnd>();
        return _parser.MoveNext() && _parser.Current is DocumentStart
            ? throw Refused(_parser.Current, ProblemCodes.Syntax, "a second document starts here; keep one document per file (no `---`)")
            : root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (++_nodes > RuleBaseLimits.Nodes)
        {
            throw Refused(current, ProblemCodes.Syntax, $"the file has more than {RuleBaseLimits.Nodes} values; split it");
        }

        if (depth > RuleBaseLimits.Depth)
        {
            throw Refused(current, ProblemCodes.Syntax, $"this is nested deeper than {RuleBaseLimits.Depth} levels; flatten it");
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            AnchorAlias => throw Refused(current, ProblemCodes.Syntax, "aliases (`*name`) are not read here; write the value out"),
            _ => throw Refused(current, ProblemCodes.Syntax, "a value is expected here"),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Value.Length > RuleBaseLimits.ScalarLength)
        {
            _problems.Add(PlaceOf(scalar), ProblemCodes.OutOfRange, $"a text of more than {RuleBaseLimits.ScalarLength} characters; shorten it");
        }

        _parser.MoveNext();
        return new YamlScalar(PlaceOf(scalar), Word(scalar.Value), scalar.Style == ScalarStyle.Plain);
    }

    private string Word(string text)
    {
        if (text.Length > LongestWord)
        {
            return text;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, text, out _);
        return known ??= text;
    }

    private YamlSequence ReadSequence(int depth)
    {
        var place = PlaceOf(_parser.Current!);
        var items = new List<YamlNode>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        _parser.MoveNext();
        return new YamlSequence(place, items);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var place = PlaceOf(_parser.Current!);
        var entries = new List<(YamlScalar Key, YamlNode Value)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar)
            {
                throw Refused(_parser.Current!, ProblemCodes.Syntax, "a key must be a single word; did a bracket or quote go missing?");
            }

            var key = (YamlScalar)ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (seen.Add(key.Text))
            {
                entries.Add((key, value));
            }
            else
            {
                _problems.Add(key.Place, ProblemCodes.Duplicate, $"the key `{key.Text}` stands here a second time; keep one");
            }
        }

        _parser.MoveNext();
        return new YamlMapping(place, entries);
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        // MoveNext stands before the first event only at the very start.
        if (typeof(T) == typeof(StreamStart))
        {
            _parser.MoveNext();
        }

        if (_parser.Current is not T)
        {
            throw Refused(_parser.Current, ProblemCodes.Syntax, "the file does not end where it should; check brackets and indentation");
        }
    }

    private FilePlace LastPlace => _parser.Current is { } last ? new FilePlace(_file, Math.Max(1, (int)last.End.Line), Math.Max(1, (int)last.End.Column)) : new FilePlace(_file, 1, 1);

    private FilePlace PlaceOf(ParsingEvent e) => new(_file, (int)e.Start.Line, (int)e.Start.Column);

    private YamlRefusedException Refused(ParsingEvent? e, string code, string message) =>
        new(e is null ? new FilePlace(_file, 1, 1) : PlaceOf(e), code, message);
}

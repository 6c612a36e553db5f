using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assistant.RuleBase.Editing;

/// <summary>Finds where the pieces of a YAML file stand, so that a change touches its own characters alone: comments and layout stay.</summary>
/// <remarks>For files the loader has read without a problem.</remarks>
internal sealed class MarkedYaml
{
    private readonly Parser _parser;

    private MarkedYaml(string text) => _parser = new Parser(new StringReader(text));

    /// <returns>Null for an empty file.</returns>
    public static MarkedNode? Read(string text)
    {
        var yaml = new MarkedYaml(text);
        while (yaml._parser.MoveNext() && yaml._parser.Current is StreamStart or DocumentStart)
        {
        }

        return yaml._parser.Current is NodeEvent ? yaml.Node() : null;
    }

    private MarkedNode Node() => _parser.Current switch
    {
        SequenceStart sequence => List(sequence),
        MappingStart mapping => Map(mapping),
        Scalar scalar => Leaf(scalar),
        _ => throw new EditRefusedException("a file holds something the loader should have refused; run `assistant rules check`"),
    };

    private MarkedScalar Leaf(Scalar scalar)
    {
        _parser.MoveNext();
        return new MarkedScalar((int)scalar.Start.Index, (int)scalar.End.Index, scalar.Value);
    }

    private MarkedList List(SequenceStart start)
    {
        var items = new List<MarkedNode>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Node());
        }

        var end = End(start.Style == SequenceStyle.Flow, items.LastOrDefault());
        return new MarkedList((int)start.Start.Index, end, items, start.Style == SequenceStyle.Flow);
    }

    private MarkedMap Map(MappingStart start)
    {
        var entries = new List<(MarkedScalar, MarkedNode)>();
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            entries.Add(((MarkedScalar)Node(), Node()));
        }

        var end = End(start.Style == MappingStyle.Flow, entries.Count == 0 ? null : entries[^1].Item2);
        return new MarkedMap((int)start.Start.Index, end, entries, start.Style == MappingStyle.Flow);
    }

    /// <summary>A block ends where its last piece does; the parser only notices where the next one begins.</summary>
    private int End(bool isFlow, MarkedNode? last)
    {
        var end = (int)_parser.Current!.End.Index;
        _parser.MoveNext();
        return isFlow || last is null ? end : last.End;
    }
}

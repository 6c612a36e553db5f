using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.Storage.Audit;

namespace Assistant.Storage.Tests.Audit;

/// <summary>A log of a thousand entries, damaged in every way there is.</summary>
public sealed class ChainTests : IDisposable
{
    private const int Size = 1_000;

    private readonly CheckpointKey _key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256));
    private readonly List<AuditEntry> _log = [];
    private readonly List<ChainReader> _before = [];
    private readonly AuditCheckpoint _checkpoint;

    public ChainTests()
    {
        var (head, reader) = (ChainHead.Start, new ChainReader());
        for (var i = 0; i < Size; i++)
        {
            head = head.Append(Event(i), out var entry);
            _log.Add(entry);
            _before.Add(reader);
            Assert.Null(reader.Next(entry));
        }

        _before.Add(reader);
        _checkpoint = _key.Sign(head, DateTimeOffset.UnixEpoch);
    }

    public void Dispose() => _key.Dispose();

    [Fact]
    public void A_log_as_written_is_sound() => Assert.Empty(Check(_log));

    [Fact]
    public void Every_change_of_one_byte_is_found()
    {
        for (var i = 0; i < Size; i++)
        {
            foreach (var changed in OneByteChanged(_log[i]))
            {
                // What stands before it is sound, so the walk begins there.
                var reader = _before[i];
                var here = reader.Next(changed);
                Assert.True(here is not null || (i + 1 < Size ? reader.Next(_log[i + 1]) is not null : reader.Head != _checkpoint.Head), changed.Record);
            }
        }
    }

    [Fact]
    public void Every_deletion_is_found()
    {
        for (var i = 0; i < Size; i++)
        {
            Assert.True(FoundFrom(i, [.. _log.Skip(i + 1).Take(1)], atEnd: i == Size - 1));
        }
    }

    [Fact]
    public void Every_deletion_is_found_even_if_those_behind_are_numbered_anew()
    {
        for (var i = 0; i < Size - 1; i++)
        {
            Assert.True(FoundFrom(i, [_log[i + 1] with { Number = i + 1 }]));
        }
    }

    [Fact]
    public void Every_insertion_is_found()
    {
        for (var i = 0; i < Size; i++)
        {
            new ChainHead(i, i == 0 ? ChainHead.Start.Hash : _log[i - 1].Hash).Append(Event(-1), out var forged);

            Assert.True(FoundFrom(i, [forged, _log[i]]));
            Assert.True(FoundFrom(i, [forged, _log[i] with { Number = i + 2 }]));
        }
    }

    [Fact]
    public void Every_swap_of_two_is_found()
    {
        for (var i = 0; i < Size; i++)
        {
            for (var j = i + 1; j < Size; j++)
            {
                Assert.True(FoundFrom(i, [_log[j]]));
                Assert.True(FoundFrom(i, [_log[j] with { Number = i + 1 }]));
            }
        }
    }

    [Fact]
    public void Every_cut_of_the_tail_is_found()
    {
        for (var i = 0; i < Size; i++)
        {
            Assert.Contains(Check(_log[..i], atOnce: i % 100 == 0 ? 0 : i), f => f.Kind == "cut");
        }
    }

    [Fact]
    public void A_log_written_anew_from_its_beginning_is_found()
    {
        var head = ChainHead.Start;
        var forged = new List<AuditEntry>();
        for (var i = 0; i < Size; i++)
        {
            head = head.Append(Event(i + 1), out var entry);
            forged.Add(entry);
        }

        Assert.Contains(Check(forged), f => f.Kind == "altered");
    }

    [Fact]
    public void Every_change_of_one_byte_of_a_checkpoint_is_found()
    {
        var text = _checkpoint.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            var changed = AuditCheckpoint.Read(text[..i] + (char)(text[i] ^ 1) + text[(i + 1)..]);

            Assert.True(changed is null || changed == _checkpoint || !_key.Signed(changed), $"byte {i}");
        }
    }

    [Fact]
    public void A_checkpoint_of_another_key_proves_nothing()
    {
        using var stranger = new CheckpointKey(ECDsa.Create(ECCurve.NamedCurves.nistP256));

        Assert.False(_key.Signed(stranger.Sign(_checkpoint.Head, DateTimeOffset.UnixEpoch) with { Key = _key.Name }));
        Assert.True(_key.Signed(AuditCheckpoint.Read(_checkpoint.ToString())!));
    }

    [Fact]
    public void A_record_is_spelt_in_one_way()
    {
        var facts = JsonElement.Parse("""{ "b": [1, { "z": null, "a": "é\u0041" }], "a": 1.50 }""");

        ChainHead.Start.Append(new AuditEvent("k", DateTimeOffset.UnixEpoch, facts, null), out var entry);

        Assert.Equal(
            """{"at":"1970-01-01T00:00:00.000Z","facts":{"a":1.50,"b":[1,{"a":"éA","z":null}]},"kind":"k","number":1,"previous":"ZEROS","text":null}"""
                .Replace("ZEROS", new string('0', 64), StringComparison.Ordinal),
            entry.Record);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.Record))), entry.Hash);
    }

    private static AuditEvent Event(int i) => new(
        "answer", DateTimeOffset.UnixEpoch.AddSeconds(i), JsonSerializer.SerializeToElement(new { answerId = $"A{i}", states = new[] { "SRB" }, ms = i / 4d, number = 7, previous = "x" }), i % 3 == 0 ? null : new string('c', 64));

    private static IEnumerable<AuditEntry> OneByteChanged(AuditEntry entry)
    {
        for (var at = 0; at < entry.Record.Length; at++)
        {
            yield return entry with { Record = Changed(entry.Record, at) };
        }

        for (var at = 0; at < entry.Hash.Length; at++)
        {
            yield return entry with { Hash = Changed(entry.Hash, at) };
        }

        yield return entry with { Number = entry.Number ^ 1 };
    }

    private static string Changed(string text, int at) => string.Concat(text.AsSpan(0, at), [(char)(text[at] ^ 1)], text.AsSpan(at + 1));

    private bool FoundFrom(int first, AuditEntry[] next, bool atEnd = false)
    {
        var reader = _before[first];
        return next.Any(entry => reader.Next(entry) is not null) || (atEnd && reader.Head != _checkpoint.Head);
    }

    private IReadOnlyList<AuditFault> Check(IReadOnlyList<AuditEntry> log, int atOnce = 0)
    {
        // The first entries of a cut log are those of the whole one.
        var check = new LogCheck([_key], [_checkpoint]);
        check.Begin();
        if (atOnce > 0)
        {
            Assert.Equal(_before[atOnce].Head, new ChainHead(log.Count, log[^1].Hash));
        }

        foreach (var entry in log)
        {
            check.Next(entry);
        }

        check.End();
        return check.Faults;
    }
}

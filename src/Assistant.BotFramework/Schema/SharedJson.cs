using System.Buffers;

namespace Assistant.BotFramework.Schema;

/// <summary>UTF-8 JSON of which a large part may stand in other JSON too: that part is held once, by whoever holds any of them.</summary>
/// <remarks>
/// An answer that many are given has some ninety kilobytes, nearly all of them the same. Held whole, each would be an array among the large objects, which
/// are collected with everything else that lives long.
/// </remarks>
public sealed class SharedJson
{
    private readonly byte[] _own;
    private readonly byte[] _shared;

    /// <summary>JSON that shares nothing.</summary>
    /// <param name="json">The JSON, not to be changed.</param>
    public SharedJson(byte[] json) => (_own, _shared, Place) = (json, [], json.Length);

    private SharedJson(byte[] own, byte[] shared, int place) => (_own, _shared, Place) = (own, shared, place);

    /// <summary>How many bytes it has, those shared included.</summary>
    public int Length => _own.Length + _shared.Length;

    /// <summary>Where in <see cref="Own"/> the shared part belongs.</summary>
    public int Place { get; }

    /// <summary>What it does not share, in one.</summary>
    public ReadOnlyMemory<byte> Own => _own;

    /// <summary>What it shares: the same array for all that share it. Empty where it shares nothing.</summary>
    public byte[] Shared => _shared;

    /// <summary>JSON that shares a part.</summary>
    /// <param name="json">The JSON; what is not shared is copied.</param>
    /// <param name="shared">The part, always the same array; null for none. JSON that does not hold it shares nothing.</param>
    public static SharedJson Of(ReadOnlySpan<byte> json, byte[]? shared)
    {
        var place = shared is { Length: > 0 } ? json.LastIndexOf(shared) : -1;
        if (place < 0)
        {
            return new SharedJson(json.ToArray());
        }

        var own = GC.AllocateUninitializedArray<byte>(json.Length - shared!.Length);
        json[..place].CopyTo(own);
        json[(place + shared.Length)..].CopyTo(own.AsSpan(place));
        return new SharedJson(own, shared, place);
    }

    /// <summary>Writes it whole.</summary>
    public void WriteTo(IBufferWriter<byte> target)
    {
        target.Write(_own.AsSpan(0, Place));
        target.Write(_shared);
        target.Write(_own.AsSpan(Place));
    }

    /// <summary>It in one array, not to be changed.</summary>
    public byte[] ToArray() => _shared.Length == 0 ? _own : [.. _own.AsSpan(0, Place), .. _shared, .. _own.AsSpan(Place)];
}

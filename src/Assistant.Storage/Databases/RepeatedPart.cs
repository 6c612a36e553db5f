using System.Runtime.CompilerServices;

namespace Assistant.Storage.Databases;

/// <summary>JSON that stands within much other JSON, and is packed for all of it: at its first use the quick way, at the second small, and then no more.</summary>
internal sealed class RepeatedPart
{
    /// <summary>A quarter fewer bytes for many times the work.</summary>
    private const int Small = 5;

    /// <summary>As long as somebody holds the array.</summary>
    private static readonly ConditionalWeakTable<byte[], RepeatedPart> Known = [];

    private readonly byte[] _json;
    private volatile byte[] _packed;
    private int _uses;

    private RepeatedPart(byte[] json) => (_json, _packed) = (json, PackedJson.Pack(json));

    public static RepeatedPart Of(byte[] json) => Known.GetValue(json, key => new RepeatedPart(key));

    public byte[] Packed()
    {
        if (_uses < 2 && Interlocked.Increment(ref _uses) == 2)
        {
            _packed = PackedJson.Pack(_json, Small);
        }

        return _packed;
    }
}

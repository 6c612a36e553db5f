using System.Security.Cryptography;
using System.Text;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Chance that falls the same way on every machine: a hash of the seed and a count.</summary>
internal sealed class Dice(string seed)
{
    private int _thrown;

    /// <summary>0 up to, not including, the number of sides.</summary>
    public int Next(int sides) =>
        (int)(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed} {_thrown++}"))), 0) % (uint)sides);

    public bool OneIn(int sides) => Next(sides) == 0;

    public T Of<T>(IReadOnlyList<T> some) => some[Next(some.Count)];

    public T? Perhaps<T>(IReadOnlyList<T> some)
        where T : class => OneIn(2) ? Of(some) : null;
}

using System.Text;
using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Tests.Databases;

public sealed class PackedJsonTests
{
    private static readonly byte[] Part = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2_000).Select(number => $"\"state {number * 7919 % 1000}\",")));

    [Theory]
    [InlineData("", "")]
    [InlineData("{\"id\":1,\"list\":[", "0]}")]
    [InlineData("", "\"the end\"")]
    [InlineData("\"the beginning\",", "")]
    public void What_is_packed_with_a_part_of_it_apart_is_unpacked_byte_by_byte(string before, string after)
    {
        byte[] json = [.. Encoding.UTF8.GetBytes(before), .. Part, .. Encoding.UTF8.GetBytes(after)];

        for (var use = 0; use < 3; use++)
        {
            Assert.Equal(json, PackedJson.Unpack(PackedJson.Pack(SharedJson.Of(json, Part))));
        }
    }

    [Fact]
    public void A_part_that_comes_again_is_packed_small_and_then_no_more()
    {
        byte[] part = [.. Part];

        var (first, second, third) = (RepeatedPart.Of(part).Packed(), RepeatedPart.Of(part).Packed(), RepeatedPart.Of(part).Packed());

        Assert.True(second.Length < first.Length, $"{first.Length} bytes, then {second.Length}");
        Assert.Same(second, third);
    }

    [Fact]
    public void Json_without_the_part_is_packed_as_a_whole()
    {
        var json = "{\"id\":1}"u8.ToArray();

        Assert.Equal(PackedJson.Pack(json), PackedJson.Pack(SharedJson.Of(json, Part)));
        Assert.Equal(json, PackedJson.Unpack(PackedJson.Pack(SharedJson.Of(json, Part))));
    }

    [Fact]
    public void Of_damaged_bytes_it_is_said_that_they_are_damaged()
    {
        byte[] json = [.. "{\"list\":["u8, .. Part, .. "0]}"u8];
        var packed = PackedJson.Pack(SharedJson.Of(json, Part));

        foreach (var length in Enumerable.Range(1, packed.Length - 1))
        {
            Assert.Throws<JsonException>(() => PackedJson.Unpack(packed.AsSpan(0, length)));
        }

        for (var place = 1; place <= 8; place++)
        {
            var damaged = packed.ToArray();
            damaged[place] ^= 0x80;
            Assert.True(Record.Exception(() => PackedJson.Unpack(damaged)) is JsonException || !PackedJson.Unpack(damaged).AsSpan().SequenceEqual(json));
        }
    }
}

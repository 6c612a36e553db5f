using System.Buffers;
using System.Text;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Tests.Schema;

public sealed class SharedJsonTests
{
    private static readonly byte[] Part = Encoding.UTF8.GetBytes($"[\"{new string('x', 40_000)}\"]");

    [Theory]
    [InlineData("{\"a\":1,\"list\":", "}")]
    [InlineData("", "")]
    [InlineData("[1,", "")]
    public void Json_that_shares_a_part_is_byte_by_byte_what_it_was(string before, string after)
    {
        byte[] json = [.. Encoding.UTF8.GetBytes(before), .. Part, .. Encoding.UTF8.GetBytes(after)];

        var shared = SharedJson.Of(json, Part);
        var written = new ArrayBufferWriter<byte>();
        shared.WriteTo(written);

        Assert.Same(Part, shared.Shared);
        Assert.Equal((json.Length, before.Length + after.Length), (shared.Length, shared.Own.Length));
        Assert.Equal(json, shared.ToArray());
        Assert.Equal(json, written.WrittenSpan.ToArray());
    }

    [Fact]
    public void Json_without_the_part_shares_nothing()
    {
        var json = "{\"a\":1}"u8.ToArray();

        Assert.All([SharedJson.Of(json, Part), SharedJson.Of(json, null), SharedJson.Of(json, []), new SharedJson(json)], whole =>
        {
            Assert.Empty(whole.Shared);
            Assert.Equal(json, whole.ToArray());
        });
    }

    [Fact]
    public void Activities_with_one_large_object_hold_it_once_and_read_as_if_each_had_its_own()
    {
        var (first, second) = (Message("first"), Message("second"));

        var (one, other) = (ActivityJson.SerializeShared(first), ActivityJson.SerializeShared(second));

        Assert.Same(one.Shared, other.Shared);
        Assert.Equal(ActivityJson.Serialize(first), one.ToArray());
        Assert.Equal(ActivityJson.Serialize(second), other.ToArray());
        Assert.True(one.Own.Length < 1_000, $"{one.Own.Length} bytes");
    }

    private static Activity Message(string text)
    {
        var message = MessageFactory.Text(text);
        message.SetChannelData(
            writer =>
            {
                writer.WriteStartObject();
                writer.WritePropertyName("list");
                writer.WriteRawValue(Part);
                writer.WriteEndObject();
            },
            Part);
        return message;
    }
}

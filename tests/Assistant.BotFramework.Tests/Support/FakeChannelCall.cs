using System.Text;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Tests.Support;

internal sealed record FakeChannelCall(string Method, string Target, string Authorization, string Body)
{
    public Activity Activity => ActivityJson.Deserialize(Encoding.UTF8.GetBytes(Body))!;
}

using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Tests.Hosting;

public sealed class BotFrameworkOptionsTests
{
    [Theory]
    [InlineData("", "password", "MultiTenant", "", "MicrosoftAppPassword is set without MicrosoftAppId")]
    [InlineData("app", "", "MultiTenant", "", "MicrosoftAppId is set without MicrosoftAppPassword")]
    [InlineData("app", "password", "UserAssignedMsi", "", "has neither password nor certificate")]
    [InlineData("app", "password", "Something", "", "it must be MultiTenant, SingleTenant or UserAssignedMsi")]
    [InlineData("app", "password", "SingleTenant", "", "set MicrosoftAppTenantId")]
    [InlineData("app", "password", "MultiTenant", "http://login.example", "must be an absolute https address")]
    public async Task Settings_that_cannot_work_stop_the_start(string id, string password, string type, string login, string expected)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync(LambdaBot.Echo, options =>
        {
            (options.MicrosoftAppId, options.MicrosoftAppPassword) = (id, password);
            (options.MicrosoftAppType, options.ToChannelFromBotLoginUrl) = (type, login);
        }));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_stops_the_start_and_is_named()
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync(LambdaBot.Echo, options =>
            (options.MicrosoftAppId, options.MicrosoftAppCertificateFile) = ("app", "/nowhere/bot.pem")));

        Assert.Contains("MicrosoftAppCertificateFile cannot be read", exception.Message, StringComparison.Ordinal);
    }
}

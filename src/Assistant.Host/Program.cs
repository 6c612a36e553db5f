using Assistant.Host.Page;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapChatPage();
await app.RunAsync();

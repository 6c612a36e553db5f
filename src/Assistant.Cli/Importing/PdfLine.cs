namespace Assistant.Cli.Importing;

/// <summary>A line of print.</summary>
/// <param name="Text">Its words with single spaces.</param>
/// <param name="Size">Type size in points.</param>
/// <param name="Page">From 1.</param>
/// <param name="Opens">Whether a block of print begins with it.</param>
/// <param name="Height">How far above the foot of the page it stands, in points.</param>
internal sealed record PdfLine(string Text, double Size, int Page, bool Opens, double Height);

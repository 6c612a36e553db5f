namespace Assistant.Cli.Display;

/// <summary>Shares side by side as a strip of characters, from light to full; letters of ASCII where the terminal knows no others.</summary>
internal static class Strip
{
    private const string Fine = "·░█▒";
    private const string Plain = ".-#?";

    /// <summary>The strip; what the shares leave stays light.</summary>
    /// <param name="unicode">Whether the terminal shows more than ASCII.</param>
    /// <param name="cells">Characters to fill.</param>
    /// <param name="parts">A share 0–1, and its shade: 0 empty, 1 light, 2 full, 3 unknown.</param>
    public static string Of(bool unicode, int cells, params ReadOnlySpan<(double Share, int Shade)> parts)
    {
        var shades = unicode ? Fine : Plain;
        var strip = new char[cells];
        Array.Fill(strip, shades[0]);
        var (at, end) = (0, 0.0);
        foreach (var (share, shade) in parts)
        {
            end += share;
            for (var to = Math.Clamp((int)Math.Round(end * cells, MidpointRounding.AwayFromZero), 0, cells); at < to; at++)
            {
                strip[at] = shades[shade];
            }
        }

        return new string(strip);
    }
}

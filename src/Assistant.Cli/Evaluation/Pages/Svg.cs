namespace Assistant.Cli.Evaluation.Pages;

/// <summary>Shapes with coordinates of one decimal, the same on every machine.</summary>
internal static class Svg
{
    /// <summary>Opens a picture that tells its content to those who do not see it.</summary>
    public static string Open(string title, string description, int width, int height) =>
        FormattableString.Invariant($"<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{Markup.Encode(title)}\"><title>{Markup.Encode(title)}</title><desc>{Markup.Encode(description)}</desc>\n");

    public static string Line(double x1, double y1, double x2, double y2, string kind, string? stroke = null) =>
        FormattableString.Invariant($"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" class=\"{kind}\"{(stroke is null ? "" : $" stroke=\"{stroke}\"")}/>\n");

    public static string Text(double x, double y, string text, string kind, string anchor) =>
        FormattableString.Invariant($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" class=\"{kind}\" text-anchor=\"{anchor}\">{Markup.Encode(text)}</text>\n");

    /// <summary>Text that runs upward, about its middle.</summary>
    public static string Upward(double x, double y, string text, string kind) =>
        FormattableString.Invariant($"<text transform=\"translate({x:0.#} {y:0.#}) rotate(-90)\" class=\"{kind}\" text-anchor=\"middle\">{Markup.Encode(text)}</text>\n");

    public static string Circle(double x, double y, double radius, string kind) =>
        FormattableString.Invariant($"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\" class=\"{kind}\"/>\n");

    public static string Square(double x, double y, double side, string kind) =>
        Rectangle(x - (side / 2), y - (side / 2), side, side, kind);

    public static string Rectangle(double x, double y, double width, double height, string kind) =>
        FormattableString.Invariant($"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" class=\"{kind}\"/>\n");
}

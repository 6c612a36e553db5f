namespace Assistant.Planner.Questions;

/// <summary>The side of an assessment a question turns to.</summary>
public enum Aspect
{
    /// <summary>The assessment as such.</summary>
    Whole,

    /// <summary>"Would it differ between finance and energy?": the same per measure of the scenario.</summary>
    BySector,

    /// <summary>"What should we watch?": conditions that would lift the next responses.</summary>
    Watch,

    /// <summary>"Any precedents?": the nearest coded episodes.</summary>
    Precedents,

    /// <summary>"What did you assume, and does it matter?": the attributes left out, over their values.</summary>
    Sensitivity,
}

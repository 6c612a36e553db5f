namespace Assistant.Scoring.Evaluation;

/// <summary>How much more the rules achieve than popularity on the same cases.</summary>
/// <param name="Measure">macro recall@3 or NDCG@5.</param>
/// <param name="Difference">Rules less popularity, with the interval of the paired bootstrap.</param>
public sealed record PairedDifference(string Measure, Interval Difference)
{
    /// <summary>better, worse, or not distinguishable where the interval holds 0.</summary>
    public string Word => Difference.Low > 0 ? "better" : Difference.High < 0 ? "worse" : "not distinguishable";
}

namespace Assistant.Scoring.Draws;

/// <summary>Finds one order statistic without sorting everything (Hoare 1961).</summary>
internal static class OrderStatistics
{
    /// <summary>The value that would stand at <paramref name="rank"/> (0-based) if <paramref name="values"/> were sorted; reorders them.</summary>
    public static double At(Span<double> values, int rank)
    {
        while (values.Length > 1)
        {
            var pivot = MedianOfThree(values[0], values[values.Length / 2], values[^1]);
            var (left, right) = (0, values.Length - 1);
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (values[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (rank <= right)
            {
                values = values[..(right + 1)];
            }
            else if (rank >= left)
            {
                values = values[left..];
                rank -= left;
            }
            else
            {
                return values[rank];
            }
        }

        return values[0];
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}

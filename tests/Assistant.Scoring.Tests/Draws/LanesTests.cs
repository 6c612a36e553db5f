using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Tests.Draws;

/// <summary>Buffers are lent, taken back and lent again; lengths here are used by nobody else.</summary>
public sealed class LanesTests
{
    [Fact]
    public void A_buffer_taken_back_is_lent_again_and_never_twice_at_once()
    {
        using var lanes = new CaseColumns([], 7_901);
        var (one, two) = (lanes.Rent(), lanes.Rent());

        lanes.Release();

        Assert.NotSame(one, two);
        Assert.Equal((7_901, 7_901), (one.Length, lanes.Length));
        Assert.Same(one, lanes.Rent());
        Assert.Same(two, lanes.Rent());
        var three = lanes.Rent();
        Assert.NotSame(one, three);
        Assert.NotSame(two, three);
    }

    [Fact]
    public void What_one_case_used_serves_the_next()
    {
        double[] used;
        using (var first = new CaseColumns([], 7_907))
        {
            used = first.Rent();
        }

        using var second = new CaseColumns([], 7_907);
        using var other = new CaseColumns([], 7_919);
        Assert.NotEqual(used.Length, other.Rent().Length);
        Assert.Same(used, second.Rent());
    }

    [Fact]
    public void No_more_is_kept_than_can_be_used_at_once()
    {
        var many = Environment.ProcessorCount + 3;
        double[][] Use()
        {
            CaseColumns[] lanes = [.. Enumerable.Range(0, many).Select(_ => new CaseColumns([], 7_927))];
            double[][] buffers = [.. lanes.Select(l => l.Rent())];
            Array.ForEach(lanes, l => l.Dispose());
            return buffers;
        }

        var (first, second) = (Use(), Use());

        Assert.Equal(Environment.ProcessorCount, second.Count(first.Contains));
    }

    [Fact]
    public void Lanes_that_have_ended_lend_nothing()
    {
        var lanes = new CaseColumns([], 7_933);
        lanes.Dispose();
        lanes.Dispose();
        lanes.Release();

        Assert.Throws<ObjectDisposedException>(lanes.Rent);
    }

    [Fact]
    public void A_lane_of_one_number_is_the_same_everywhere_and_one_of_many_is_what_it_holds()
    {
        Assert.Equal((true, false, 0.5, 0.5), (new Lane(0.5).IsConstant, new Lane(0.5).IsZero, new Lane(0.5)[0], new Lane(0.5)[99]));
        Assert.Equal((true, true), (new Lane(0).IsConstant, new Lane(0).IsZero));
        Assert.Equal((false, false, 0, 3), (new Lane([0, 3]).IsConstant, new Lane([0, 0]).IsZero, new Lane([0, 3])[0], new Lane([0, 3])[1]));
    }

    [Fact]
    public void A_span_is_a_point_where_both_ends_are_the_same_numbers()
    {
        double[] numbers = [1, 2];

        Assert.True(new LaneSpan(new Lane(numbers)).IsPoint);
        Assert.True(new LaneSpan(new Lane(0.5), new Lane(0.5)).IsPoint);
        Assert.False(new LaneSpan(new Lane(0.5), new Lane(0.6)).IsPoint);
        Assert.False(new LaneSpan(new Lane(numbers), new Lane([1, 2])).IsPoint);
        Assert.False(new LaneSpan(new Lane(0), new Lane(numbers)).IsPoint);
    }
}

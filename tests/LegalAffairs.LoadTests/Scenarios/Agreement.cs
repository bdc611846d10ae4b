using LegalAffairs.LoadTests.Load;

namespace LegalAffairs.LoadTests.Scenarios;

/// <summary>A comparison counts only if both sides answer the same question.</summary>
internal static class Agreement
{
    /// <param name="tolerance">Rows that the measuring itself may add, such as audit records of its own calls.</param>
    public static async Task CheckAsync(Target product, Target floor, long tolerance = 0)
    {
        var (productRows, productTotal) = await product.ShapeAsync();
        var (floorRows, floorTotal) = await floor.ShapeAsync();
        if (productRows != floorRows || productRows == 0 || Math.Abs(productTotal - floorTotal) > tolerance)
        {
            throw new InvalidOperationException(
                $"The product answers {productRows} of {productTotal} rows, the floor {floorRows} of {floorTotal}."
            );
        }
    }
}

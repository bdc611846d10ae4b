namespace LegalAffairs.Nodes.Tests.Weather;

/// <summary>What becomes of the product when the database does not do its part; one test after the other.</summary>
[CollectionDefinition(nameof(WeatherTests))]
public sealed class WeatherTests : ICollectionFixture<WeatherServer>;

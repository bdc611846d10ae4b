namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>Tests of one running cluster, one after the other.</summary>
[CollectionDefinition(nameof(ClusterTests))]
public sealed class ClusterTests : ICollectionFixture<Cluster>;

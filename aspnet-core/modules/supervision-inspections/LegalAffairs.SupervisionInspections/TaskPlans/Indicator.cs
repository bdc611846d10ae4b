using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>二级指标: one line of the task table.</summary>
internal sealed class Indicator : Entity<Guid>
{
    private Indicator() { }

    internal Indicator(Guid id, Guid taskPlanId, IndicatorContent content)
        : base(id)
    {
        TaskPlanId = taskPlanId;
        Set(content);
    }

    public Guid TaskPlanId { get; private set; }

    public int Number { get; private set; }

    public string Category { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string RequiredMaterials { get; private set; } = string.Empty;

    /// <summary>One per upload, ascending.</summary>
    public IReadOnlyList<DateOnly> Deadlines { get; private set; } = [];

    public string WorkRequirements { get; private set; } = string.Empty;

    public GradingRule Rule { get; private set; } = default!;

    public bool LateLowers { get; private set; }

    public AssessmentMethods Methods { get; private set; }

    public IndicatorApplicability Applicability { get; private set; }

    public IReadOnlyList<Guid> PickedUnitIds { get; private set; } = [];

    public bool AsksForContacts => Methods.HasFlag(AssessmentMethods.Survey);

    public GradingModifiers Modifiers => new(LateLowers, AsksForContacts);

    public IndicatorContent Content =>
        new(
            Number,
            Category,
            Name,
            RequiredMaterials,
            Deadlines,
            WorkRequirements,
            Rule,
            LateLowers,
            Methods,
            Applicability,
            PickedUnitIds
        );

    internal void Set(IndicatorContent content)
    {
        content.Check();
        Number = content.Number;
        Category = content.Category;
        Name = content.Name;
        RequiredMaterials = content.RequiredMaterials;
        Deadlines = content.Deadlines;
        WorkRequirements = content.WorkRequirements;
        Rule = content.Rule;
        LateLowers = content.LateLowers;
        Methods = content.Methods;
        Applicability = content.Applicability;
        PickedUnitIds = content.PickedUnitIds;
    }
}

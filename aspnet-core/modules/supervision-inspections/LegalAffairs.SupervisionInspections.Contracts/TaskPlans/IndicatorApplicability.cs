namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>适用单位</summary>
public enum IndicatorApplicability
{
    /// <summary>全部: counties and city departments</summary>
    All = 0,

    /// <summary>县市区</summary>
    Counties = 1,

    /// <summary>市直部门</summary>
    Departments = 2,

    /// <summary>指定单位</summary>
    Picked = 3,
}

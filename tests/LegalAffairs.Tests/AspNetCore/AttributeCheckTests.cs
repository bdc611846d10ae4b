using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.AspNetCore.Validation;

namespace LegalAffairs.Tests.AspNetCore;

public sealed class AttributeCheckTests
{
    [Fact]
    public void What_satisfies_every_attribute_is_surely_valid() =>
        AttributeCheck.IsSurelyValid(new Order { Lines = [new Line { Count = 1 }, new Line { Count = 9 }] }).ShouldBeTrue();

    [Fact]
    public void A_broken_attribute_of_the_input_itself_is_found() =>
        AttributeCheck.IsSurelyValid(new Order { Name = new string('长', 9), Lines = [new Line { Count = 1 }] }).ShouldBeFalse();

    [Fact]
    public void A_broken_attribute_in_a_list_is_found() =>
        AttributeCheck.IsSurelyValid(new Order { Lines = [new Line { Count = 1 }, new Line { Count = 10 }] }).ShouldBeFalse();

    [Fact]
    public void A_missing_list_is_found() => AttributeCheck.IsSurelyValid(new Order { Lines = null! }).ShouldBeFalse();

    [Fact]
    public void A_type_with_rules_of_its_own_is_left_to_the_model_validator() =>
        AttributeCheck.IsSurelyValid(new SelfJudging()).ShouldBeFalse();

    private sealed class Order
    {
        [StringLength(8)]
        public string Name { get; set; } = string.Empty;

        [Required]
        [MinLength(1)]
        public IReadOnlyList<Line> Lines { get; set; } = [];
    }

    private sealed class Line
    {
        [Range(1, 9)]
        public int Count { get; set; }
    }

    private sealed class SelfJudging : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
    }
}

using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Val i en konflikt så som det skickas (a choice as posted): en rad i konfliktsidans formulär.</summary>
public sealed class Valrad
{
    /// <summary>Konflikten (the conflict).</summary>
    public Guid Id { get; set; }

    /// <summary>Märket (token).</summary>
    public Guid Marke { get; set; }

    /// <summary>Valet (the choice).</summary>
    public Konfliktval? Val { get; set; }

    /// <summary>Den gemensamma texten (the joint text).</summary>
    public string? Text { get; set; }
}

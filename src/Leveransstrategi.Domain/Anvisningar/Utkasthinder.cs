namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Var ett hinder rättas till (where an obstacle is removed).</summary>
public enum Hinderplats
{
    /// <summary>I ett avsnitt, eller i texten som helhet (in a section, or in the text as a whole).</summary>
    Text = 1,

    /// <summary>Bland konflikterna (among the conflicts).</summary>
    Konflikter = 2,

    /// <summary>Bland kommentarerna (among the comments).</summary>
    Kommentarer = 3,

    /// <summary>Hos en annan person (with somebody else): den som skrev kan inte göra det.</summary>
    AnnanPerson = 4,
}

/// <summary>Hinder för att ett utkast går vidare (obstacle), med platsen där det rättas till.</summary>
/// <param name="Text">Hindret på svenska (the obstacle), med vad läsaren kan göra.</param>
/// <param name="Plats">Var det rättas till (where to remove it).</param>
/// <param name="Avsnitt">Avsnittet (the section), när hindret står i ett.</param>
public sealed record Utkasthinder(string Text, Hinderplats Plats, AvsnittsId? Avsnitt = null);

using System.Globalization;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>
/// Kedjebild (drawing of the chain): rutor och linjer med sina lägen, i bildpunkter. Bred ritning har ryggraden till vänster och det
/// övriga till höger; smal ritning har allt i en spalt. Linjer går vågrätt och lodrätt i egna filer och korsar aldrig en ruta.
/// </summary>
public sealed class Kedjebild
{
    private const int Luft = 12;
    private const int Indrag = 24;
    private const int Fil = 14;
    private readonly Dictionary<string, Ruta> rutor = [];
    private readonly Dictionary<(string Id, Kant Sida), List<string>> fasten = [];
    private readonly Styrkedja kedja;
    private readonly bool smal;
    private int vansterkant;
    private int hogerkant;
    private int mittfil;

    private Kedjebild(Styrkedja kedja, bool smal)
    {
        this.kedja = kedja;
        this.smal = smal;
        Bredd = smal ? 358 : 1120;
        var vagar = kedja.Kanter.Select(Vag).ToList();
        var filer = Filer(vagar);
        Placera(vagar);
        foreach (var vag in vagar)
        {
            Faste(vag.Borjan.Id, vag.Borjan.Sida, vag.Faste);
            Faste(vag.Slut.Id, vag.Slut.Sida, vag.Nyckel);
        }

        Linjer = vagar.ConvertAll(vag => Dra(vag, filer));
        Etiketter = smal ? [] : [.. vagar.Zip(Linjer).Where(par => par.First.Etikett is not null).DistinctBy(par => par.First.Faste).Select(par => Etikettera(par.First, par.Second))];
    }

    private enum Kant
    {
        Topp,
        Botten,
        Vanster,
        Hoger,
    }

    /// <summary>Bildens bredd (width).</summary>
    public int Bredd { get; }

    /// <summary>Bildens höjd (height).</summary>
    public int Hojd { get; private set; }

    /// <summary>Rutor (boxes), en för varje nod.</summary>
    public IReadOnlyCollection<Ruta> Rutor => rutor.Values;

    /// <summary>Linjer (lines), en för varje kant.</summary>
    public IReadOnlyList<Linje> Linjer { get; }

    /// <summary>Ord vid linjerna (words beside the lines); i den smala ritningen räcker teckenförklaringen.</summary>
    public IReadOnlyList<Etikett> Etiketter { get; }

    /// <summary>Bred ritning (wide drawing).</summary>
    /// <param name="kedja">Kedjan (the chain).</param>
    public static Kedjebild Bred(Styrkedja kedja) => new(kedja, smal: false);

    /// <summary>Smal ritning (narrow drawing), för telefoner.</summary>
    /// <param name="kedja">Kedjan (the chain).</param>
    public static Kedjebild Smal(Styrkedja kedja) => new(kedja, smal: true);

    /// <summary>Linjens klass i stilmallen (class of a line).</summary>
    /// <param name="slag">Kantens slag (kind).</param>
    public static string Klass(Styrkedja.Kantslag slag) => slag switch
    {
        Styrkedja.Kantslag.Kompletterar => "k-linje k-linje--kompletterar",
        Styrkedja.Kantslag.Ersatter => "k-linje k-linje--ersatter",
        Styrkedja.Kantslag.HanvisarTill => "k-linje k-linje--hanvisar",
        _ => "k-linje",
    };

    // Vilken väg en kant tar avgörs av var noderna ligger: rakt ned, armbåge in i ett led under, eller i en fil bredvid rutorna.
    private Vagval Vag(Styrkedja.Kant kant, int nummer)
    {
        var ordning = kedja.Noder.ToList();
        var (fran, till) = (ordning.FindIndex(nod => nod.Id == kant.Fran), ordning.FindIndex(nod => nod.Id == kant.Till));
        var (tidig, sen) = fran < till ? (ordning[fran], ordning[till]) : (ordning[till], ordning[fran]);
        var vant = fran > till;
        var nyckel = string.Create(CultureInfo.InvariantCulture, $"kant-{nummer}");
        if (!tidig.Sida && !sen.Sida)
        {
            return Math.Abs(fran - till) == 1
                ? new Vagval(kant, nyckel, nyckel, null, (tidig.Id, Kant.Botten), (sen.Id, Kant.Topp), vant, Ord(kant.Slag))
                : new Vagval(kant, nyckel, nyckel, (Kant.Vanster, nyckel), (tidig.Id, Kant.Vanster), (sen.Id, Kant.Vanster), vant, null);
        }

        // Kanter av samma slag från samma ruta i ryggraden delar fil, som grenar på en stam.
        var stam = $"{tidig.Id}:{kant.Slag}";
        if (!tidig.Sida)
        {
            var sida = smal ? Kant.Vanster : Kant.Hoger;
            return new Vagval(kant, nyckel, stam, (sida, stam), (tidig.Id, sida), (sen.Id, Kant.Vanster), vant, Ord(kant.Slag));
        }

        return sen.Over == tidig.Id && kant.Slag == Styrkedja.Kantslag.Kompletterar
            ? new Vagval(kant, nyckel, stam, null, (tidig.Id, Kant.Botten), (sen.Id, Kant.Vanster), vant, null)
            : new Vagval(kant, nyckel, nyckel, (Kant.Hoger, nyckel), (tidig.Id, Kant.Hoger), (sen.Id, Kant.Hoger), vant, null);
    }

    private static Dictionary<string, int> Filer(List<Vagval> vagar) => vagar
        .Where(vag => vag.Fil is not null)
        .GroupBy(Ranna)
        .SelectMany(grupp => grupp.Select(vag => vag.Fil!.Value.Namn).Distinct().Select((namn, i) => (namn, i)))
        .ToDictionary(par => par.namn, par => par.i);

    // Filerna går i en ränna till vänster om rutorna, mellan spalterna eller till höger om rutorna.
    private static (Kant Borjan, Kant Slut) Ranna(Vagval vag) => (vag.Fil!.Value.Sida, vag.Slut.Sida);

    private void Placera(List<Vagval> vagar)
    {
        // Rännorna tar sin plats först, efter hur många filer som går i dem.
        int Plats(Kant borjan, Kant slut) =>
            vagar.Where(vag => vag.Fil is not null && Ranna(vag) == (borjan, slut)).Select(vag => vag.Fil!.Value.Namn).Distinct().Count() * Fil;
        vansterkant = Plats(Kant.Vanster, Kant.Vanster) is > 0 and var plats ? plats + 4 : 2;
        hogerkant = Bredd - (Plats(Kant.Hoger, Kant.Hoger) is > 0 and var bredvid ? bredvid + 4 : 2);
        var ryggradsbredd = smal ? hogerkant - vansterkant : 340;
        var sidovanster = smal ? vansterkant : vansterkant + ryggradsbredd + 104 + Plats(Kant.Hoger, Kant.Vanster);
        mittfil = sidovanster - Luft;
        var (ryggradsY, sidoY) = (2, 2);
        foreach (var nod in kedja.Noder)
        {
            var x = nod.Sida ? sidovanster + (nod.Indrag * Indrag) : vansterkant;
            var bredd = nod.Sida ? hogerkant - x : ryggradsbredd;
            var titel = Bryt(nod.Titel, (bredd - 28) / 8);
            var under = nod.Under.Length == 0 ? [] : Bryt(nod.Under, (bredd - 28) / 7);
            var hojd = 22 + (titel.Count * 20) + (under.Count * 18);
            var y = nod.Sida && !smal ? sidoY : ryggradsY;
            rutor.Add(nod.Id, new Ruta(nod, x, y, bredd, hojd, titel, under));
            if (nod.Sida && !smal)
                sidoY += hojd + Luft + 4;
            else
                ryggradsY += hojd + (nod.Sida ? Luft + 4 : 40);
        }

        Hojd = rutor.Count == 0 ? 0 : rutor.Values.Max(ruta => ruta.Y + ruta.Hojd) + 2;
    }

    private void Faste(string id, Kant sida, string nyckel)
    {
        var lista = fasten.TryGetValue((id, sida), out var kanda) ? kanda : fasten[(id, sida)] = [];
        if (!lista.Contains(nyckel))
            lista.Add(nyckel);
    }

    private Punkt Punkten(string id, Kant sida, string nyckel)
    {
        var ruta = rutor[id];
        var lista = fasten[(id, sida)];
        var del = lista.IndexOf(nyckel) + 1;
        var y = ruta.Y + (ruta.Hojd * del / (lista.Count + 1));
        return sida switch
        {
            Kant.Topp => new Punkt(vansterkant + 40, ruta.Y),
            Kant.Botten => new Punkt(ruta.Nod.Sida ? ruta.X + (Indrag / 2) : vansterkant + 40, ruta.Y + ruta.Hojd),
            Kant.Vanster => new Punkt(ruta.X, y),
            _ => new Punkt(ruta.X + ruta.Bredd, y),
        };
    }

    private Linje Dra(Vagval vag, Dictionary<string, int> filer)
    {
        var borjan = Punkten(vag.Borjan.Id, vag.Borjan.Sida, vag.Faste);
        var slut = Punkten(vag.Slut.Id, vag.Slut.Sida, vag.Nyckel);
        List<Punkt> punkter;
        if (vag.Fil is { } fil)
        {
            var steg = (filer[fil.Namn] + 1) * Fil;
            var x = (fil.Sida, vag.Slut.Sida) switch
            {
                (Kant.Vanster, _) => vansterkant - steg,
                (_, Kant.Vanster) => mittfil - steg,
                _ => hogerkant + steg,
            };
            punkter = [borjan, new Punkt(x, borjan.Y), new Punkt(x, slut.Y), slut];
        }
        else
        {
            punkter = borjan.X == slut.X ? [borjan, slut] : [borjan, new Punkt(borjan.X, slut.Y), slut];
        }

        if (vag.Vant)
            punkter.Reverse();
        return new Linje(vag.Kant, punkter);
    }

    private static Etikett Etikettera(Vagval vag, Linje linje)
    {
        var punkt = vag.Vant ? linje.Punkter[^1] : linje.Punkter[0];
        return vag.Fil is null
            ? new Etikett(vag.Etikett!, punkt.X + 12, punkt.Y + 25)
            : new Etikett(vag.Etikett!, punkt.X + 8, punkt.Y - 7);
    }

    private static string Ord(Styrkedja.Kantslag slag) => slag switch
    {
        Styrkedja.Kantslag.Beslutar => "beslutar",
        Styrkedja.Kantslag.Underordnad => "underordnad",
        Styrkedja.Kantslag.Kompletterar => "kompletterar",
        Styrkedja.Kantslag.Ersatter => "ersätter",
        _ => "hänvisar till",
    };

    // Radbrytning efter en uppskattad teckenbredd: svg har ingen egen.
    private static List<string> Bryt(string text, int tecken)
    {
        var rader = new List<string> { string.Empty };
        foreach (var ord in text.Split(' '))
        {
            if (rader[^1].Length > 0 && rader[^1].Length + 1 + ord.Length > tecken)
                rader.Add(ord);
            else
                rader[^1] = rader[^1].Length == 0 ? ord : $"{rader[^1]} {ord}";
        }

        return rader;
    }

    private sealed record Vagval(
        Styrkedja.Kant Kant,
        string Nyckel,
        string Faste,
        (Kant Sida, string Namn)? Fil,
        (string Id, Kant Sida) Borjan,
        (string Id, Kant Sida) Slut,
        bool Vant,
        string? Etikett);

    /// <summary>En ruta (a box).</summary>
    /// <param name="Nod">Noden som ritas (the node drawn).</param>
    /// <param name="X">Vänsterkant (left).</param>
    /// <param name="Y">Överkant (top).</param>
    /// <param name="Bredd">Bredd (width).</param>
    /// <param name="Hojd">Höjd (height).</param>
    /// <param name="Titel">Titelns rader (lines of the title).</param>
    /// <param name="Under">Raderna under (lines below).</param>
    public sealed record Ruta(Styrkedja.Nod Nod, int X, int Y, int Bredd, int Hojd, IReadOnlyList<string> Titel, IReadOnlyList<string> Under);

    /// <summary>En punkt (a point).</summary>
    /// <param name="X">Från vänster (from the left).</param>
    /// <param name="Y">Uppifrån (from the top).</param>
    public readonly record struct Punkt(int X, int Y);

    /// <summary>En linje (a line), från kantens början till dess slut.</summary>
    /// <param name="Kant">Kanten som ritas (the edge drawn).</param>
    /// <param name="Punkter">Brytpunkter (points).</param>
    public sealed record Linje(Styrkedja.Kant Kant, IReadOnlyList<Punkt> Punkter)
    {
        /// <summary>Punkterna så som svg skriver dem (points attribute).</summary>
        public string Bana => string.Join(' ', Punkter.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X},{p.Y}")));

        /// <summary>Om linjen har en pil i slutet (arrowhead); över- och underordning läses uppifrån och ned.</summary>
        public bool Pil => Kant.Slag is not (Styrkedja.Kantslag.Beslutar or Styrkedja.Kantslag.Underordnad);
    }

    /// <summary>Ord vid en linje (words beside a line).</summary>
    /// <param name="Text">Ordet (the word).</param>
    /// <param name="X">Från vänster (from the left).</param>
    /// <param name="Y">Uppifrån, till skriftens fot (baseline).</param>
    public sealed record Etikett(string Text, int X, int Y);
}

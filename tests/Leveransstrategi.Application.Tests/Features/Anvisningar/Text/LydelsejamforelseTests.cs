using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Text;

public sealed class LydelsejamforelseTests
{
    private static readonly PunktId mal = PunktId.Ny();

    [Theory]
    [InlineData("Nämnden bör inte annonsera.", "Nämnden får inte annonsera.", "<p>Nämnden <del><span class=\"ds-sr-only\">borttaget: </span>bör</del> <ins><span class=\"ds-sr-only\">tillagt: </span>får</ins> inte annonsera.</p>\n")]
    [InlineData("**Servicenämnden** upphandlar.", "**Servicenämnden** upphandlar och förvaltar.", "<p><strong>Servicenämnden</strong> upphandlar <ins><span class=\"ds-sr-only\">tillagt: </span>och förvaltar</ins>.</p>\n")]
    [InlineData("Gäller:\n\n- ett\n- två\n- tre", "Gäller:\n\n- ett\n- tre", "<p>Gäller:</p>\n<ul>\n<li>ett</li>\n<li><del><span class=\"ds-sr-only\">borttaget: </span>två</del></li>\n<li>tre</li>\n</ul>\n")]
    [InlineData("Ett.", "Ett.\n\n- nytt", "<p>Ett.</p>\n<ul>\n<li><ins><span class=\"ds-sr-only\">tillagt: </span>nytt</ins></li>\n</ul>\n")]
    [InlineData("- när avtal saknas\n- när behovet är stort", "- när avtal saknas\n- när behovet är akut\n- när behovet är stort", "<ul>\n<li>när avtal saknas</li>\n<li><ins><span class=\"ds-sr-only\">tillagt: </span>när behovet är akut</ins></li>\n<li>när behovet är stort</li>\n</ul>\n")]
    [InlineData("- när behovet är akut\n- när behovet är stort", "- när behovet är stort", "<ul>\n<li><del><span class=\"ds-sr-only\">borttaget: </span>när behovet är akut</del></li>\n<li>när behovet är stort</li>\n</ul>\n")]
    [InlineData("Ett.\n\nTvå.", "Ett. Två.", "<p>Ett. Två.</p>\n")]
    [InlineData("A <b>fet</b>", "A <i>fet</i>", "<p>A &lt;<del><span class=\"ds-sr-only\">borttaget: </span>b</del> <ins><span class=\"ds-sr-only\">tillagt: </span>i</ins>&gt;fet&lt;/<del><span class=\"ds-sr-only\">borttaget: </span>b</del> <ins><span class=\"ds-sr-only\">tillagt: </span>i</ins>&gt;</p>\n")]
    public void Andringarna_markeras_i_den_form_som_lasaren_ser(string gammal, string ny, string html) =>
        Assert.Equal(html, Punkttext.Html(Lydelsejamforelse.Jamfor(gammal, ny, Hanvisning).Tillsammans));

    [Fact]
    public void En_ny_punkt_ar_helt_tillagd_och_en_borttagen_helt_borttagen()
    {
        var ny = Lydelsejamforelse.Jamfor(null, "Ett *två*.", Hanvisning);
        var borttagen = Lydelsejamforelse.Jamfor("Ett *två*.", null, Hanvisning);

        Assert.All(ny.Tillsammans.SelectMany(b => b.Delar), del => Assert.Equal(Ordslag.Tillagt, del.Andring));
        Assert.All(borttagen.Tillsammans.SelectMany(b => b.Delar), del => Assert.Equal(Ordslag.Borttaget, del.Andring));
        Assert.Empty(ny.Fore);
        Assert.Empty(borttagen.Efter);
    }

    [Theory]
    [InlineData("Ett två.", "Ett **två**.", true)]
    [InlineData("ett\ntvå", "- ett\n- två", true)]
    [InlineData("Ett två.", "Ett tre.", false)]
    [InlineData("Ett två.", "Ett två.", false)]
    public void Bara_ny_form_sags_ut(string gammal, string ny, bool baraForm) =>
        Assert.Equal(baraForm, Lydelsejamforelse.Jamfor(gammal, ny, Hanvisning).BaraForm);

    [Fact]
    public void En_annan_adress_bakom_samma_ord_sags_ut()
    {
        var skillnad = Lydelsejamforelse.Jamfor("Se [lagen](https://x.example/1).", "Se [lagen](https://x.example/2).", Hanvisning);

        Assert.Equal(["https://x.example/1"], skillnad.BorttagnaLankar);
        Assert.Equal(["https://x.example/2"], skillnad.TillagdaLankar);
    }

    [Fact]
    public void En_hanvisning_visas_med_nummer_och_ett_nytt_nummer_ar_ingen_andring()
    {
        var skillnad = Lydelsejamforelse.Jamfor($"Se {Punkthanvisning.Lagrad(mal)}.", $"Läs {Punkthanvisning.Lagrad(mal)}.", Hanvisning);

        Assert.Equal("SeLäs punkt 4.2.", Assert.Single(skillnad.Tillsammans).Text);
        Assert.Equal(Ordslag.Lika, skillnad.Tillsammans[0].Delar.Single(del => del.Text == "punkt 4.2").Andring);
    }

    [Fact]
    public void Inget_ord_forsvinner_vad_som_an_andras()
    {
        for (var fro = 0; fro < 400; fro++)
        {
            var (gammal, ny) = (Lydelse(fro), Lydelse(fro / 2 + 1000));
            var skillnad = Lydelsejamforelse.Jamfor(gammal, ny, Hanvisning);
            var (fore, efter) = (Punkttext.Block(gammal, Hanvisning), Punkttext.Block(ny, Hanvisning));

            Assert.Equal(fore.Select(b => b.Text), skillnad.Fore.Select(b => b.Text));
            Assert.Equal(efter.Select(b => b.Text), skillnad.Efter.Select(b => b.Text));
            Assert.Equal(Ord(efter.SelectMany(b => b.Delar)), Ord(skillnad.Tillsammans.SelectMany(b => b.Delar).Where(del => del.Andring != Ordslag.Borttaget)));
            Assert.Equal(Ord(fore.SelectMany(b => b.Delar)), Ord(skillnad.Tillsammans.SelectMany(b => b.Delar).Where(del => del.Andring != Ordslag.Tillagt)));
        }
    }

    private static string Ord(IEnumerable<Textdel> delar) => string.Concat(string.Concat(delar.Select(del => del.Text)).Where(tecken => !char.IsWhiteSpace(tecken)));

    private static string Lydelse(int fro)
    {
        var slump = new Slump(fro);
        string[] delar =
        [
            slump.Mening(8) + ".",
            $"**{slump.Mening(2)}** {slump.Mening(3)} *{slump.Mening(1)}*",
            $"- {slump.Mening(3)}\n- {slump.Mening(2)}\n  - {slump.Mening(2)}",
            $"1. {slump.Mening(2)}\n2. {slump.Mening(3)}",
            $"> {slump.Mening(4)}",
            $"### {slump.Mening(2)}",
            $"[{slump.Mening(2)}](https://x.example/{slump.Tal(3)}) och {Punkthanvisning.Lagrad(mal)}",
            $"{slump.Mening(2)}\n{slump.Mening(2)}",
            $"-\n  - {slump.Mening(2)}",
        ];
        return string.Join("\n\n", Enumerable.Range(0, 1 + slump.Tal(4)).Select(_ => delar[slump.Tal(delar.Length)]));
    }

    private static (string Text, string Adress)? Hanvisning(PunktId id) => id == mal ? ("punkt 4.2", "#punkt-4.2") : null;
}

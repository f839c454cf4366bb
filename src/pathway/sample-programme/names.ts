/** Invented people: names as they meet in one clinic. Any likeness to a living person is chance. */
import type { Weighted } from './chance.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Names that go together, and the language often spoken with them (BCP 47). */
export interface Origin extends Weighted {
  readonly language: string;
  readonly family: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
}

const origin = (
  weight: number,
  language: string,
  family: string,
  women: string,
  men: string,
): Origin => ({
  weight,
  language,
  family: words(family),
  women: words(women),
  men: words(men),
});

export const ORIGINS: readonly Origin[] = [
  origin(
    30,
    'en',
    'Abernathy Brookfield Carmody Dunleavy Ellsworth Fairbanks Gallagher Hathaway Kingsley Merriweather Pemberton Whitlock',
    'Eleanor Margaret Dorothy Josephine Harriet Beatrice',
    'Walter Edmund',
  ),
  origin(
    18,
    'es',
    'Altamirano Benítez Cárdenas Echeverría Figueroa Godínez Ibáñez Montúfar Peñalver Quiñones Ureña Zúñiga',
    'Guadalupe Inés Maricruz Rocío Soledad Belén',
    'Joaquín Ramón',
  ),
  origin(
    8,
    'pt',
    'Araújo Bragança Conceição Damião Magalhães Nóbrega Queirós Sequeira Simões Vasconcelos',
    'Conceição Graça Lúcia Rosália Fátima',
    'Estêvão Tomé',
  ),
  origin(
    8,
    'fr',
    'Beauchêne Castaing Delacroix Étienne Gaillard Lefèvre Montreuil Pélissier Rousselle Thévenet',
    'Mireille Hélène Solène Odile Zoé',
    'Benoît Rémi',
  ),
  origin(
    8,
    'de',
    'Brückner Drösemeier Güntzel Hövelmann Jäger Köhnke Möllers Schönfeld Süßkind Wäscher',
    'Annelie Käthe Liesbeth Gudrun Jördis',
    'Jürgen Götz',
  ),
  origin(
    6,
    'sv',
    'Ångström Björklund Håkansson Sjöström Öberg Østergaard Kjærgaard Þorsteinsdóttir',
    'Åsa Märta Sølvi Ragnheiður Linnéa',
    'Håkon Björn',
  ),
  origin(
    8,
    'pl',
    'Błaszczyk Dąbrowska Gwiazdowska Jabłońska Kołodziej Świątek Wiśniowska Żurawska',
    'Bożena Jadwiga Małgorzata Wiesława Łucja',
    'Zdzisław Paweł',
  ),
  origin(
    6,
    'cs',
    'Čapková Dvořáčková Hřebíková Kovářová Růžičková Šťastná Đorđević Živković',
    'Božena Zdeňka Růžena Snežana Žofie',
    'Jiří Đorđe',
  ),
  origin(
    5,
    'tr',
    'Aydoğan Çelikkol Gökçe Işıldak Karaağaç Öztoprak Şahinkaya Yıldızhan',
    'Ayşegül Gülşen Nurşen Zübeyde İpek',
    'Oğuz Çetin',
  ),
  origin(
    8,
    'vi',
    'Đặng Đoàn Hoàng Huỳnh Lương Nguyễn Phạm Trịnh Võ Vương',
    'Hạnh Liên Ngọc Phượng Tuyết',
    'Dũng Thắng',
  ),
  origin(
    8,
    'zh',
    'Chén Gāo Huáng Liáng Lǚ Sòng Xiè Zhèng Ouyang Situ',
    'Huìmín Lìhuá Měilíng Xiùyīng Yàn',
    'Jiànguó Zhìyuǎn',
  ),
  origin(
    8,
    'ar',
    'Abdelrahim Bensaïd Daghestani El-Khoury Haddadin Khalifeh Mansouri Sabbagh',
    'Amal Khadija Nadia Samira Zaynab',
    'Idris Youssef',
  ),
  origin(
    7,
    'hi',
    'Bhattacharyya Chaturvedi Deshpande Iyengar Kulkarni Mukherjee Ranganathan Vaidyanathan',
    'Kamala Lakshmi Meenakshi Sarojini Usha',
    'Anand Suresh',
  ),
  origin(
    8,
    'yo',
    'Adébáyọ̀ Boakye Chukwuemeka Ọlátúnjí Okonkwo Owusu-Ansah Ṣóyínká Tshabalala',
    'Abena Folaṣadé Ngozi Thandiwe Yétúndé',
    'Kwabena Chidi',
  ),
];

/** The navigators of the programme; each has about an eighth of the cases. */
export const NAVIGATORS: readonly string[] = [
  'Imani Castellanos, RN',
  'Piotr Żelazny, RN',
  'Delphine Aubry, RN',
  'Rosalind Achterberg, RN',
  'Tomás Urrutia, RN',
  'Mei-Lin Forsythe, RN',
  'Hadiza Bankole, RN',
  'Sunniva Rasmussen, RN',
];

/** Other members of the care team, by role. */
export const CLINICIANS = {
  radiologist: ['Dr. Anneke Vroom', 'Dr. Luís Tavares', 'Dr. Priya Sundaram'],
  surgeon: ['Dr. Caroline Oyelaran', 'Dr. Viktor Hasek', 'Dr. Noor Al-Amiri', 'Dr. Beth Lindgren'],
  'medical-oncologist': ['Dr. Samuel Tadesse', 'Dr. Ilse Marchetti', 'Dr. Grace Whitcombe'],
  pathologist: ['Dr. Hiro Nakagawa', 'Dr. Ewa Zielonka'],
} as const;

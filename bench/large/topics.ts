/** What a house of this size writes about. */
export const SUBJECT_TOPICS = [
  'Allergies', 'Anxiety', 'Arthritis', 'Asthma', 'Back pain', 'Cancer screening', 'Cholesterol', 'Contraception', 'Dementia', 'Depression', 'Diabetes', 'Digestion', 'Ear and hearing', 'Epilepsy', 'Eyes', 'Fever', 'Gout',
  'Headache', 'Heart failure', 'High blood pressure', 'Infections', 'Kidneys', 'Liver', 'Menopause', 'Migraine', 'Nutrition', 'Osteoporosis', 'Pain', 'Pregnancy', 'Skin', 'Sleep', 'Stroke', 'Teeth', 'Thyroid', 'Vaccination',
] as const
